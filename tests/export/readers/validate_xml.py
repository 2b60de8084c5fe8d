"""Checks an XML file against an XML Schema with libxml2; prints what is wrong with it, a problem a line."""
import sys

from lxml import etree

schema = etree.XMLSchema(etree.parse(sys.argv[1]))
document = etree.fromstring(sys.stdin.buffer.read())
if not schema.validate(document):
    for error in schema.error_log:
        print(f"{error.line}: {error.message}")
