"""Checks an XML file against an XML Schema with libxml2; prints what is wrong with it, a problem a line. Nothing is fetched:
the schema and what it imports are found in a zip or jar.

Usage: validate_xml.py JAR SCHEMA [gexf] < FILE

Of GEXF, the last schema that some package has is that of 1.2. With `gexf`, a file of 1.3 is first put into the words of 1.2: its namespaces and version
are changed, and the two attributes that 1.3 added and we use are taken away. The schema of 1.2 has its `viz` elements in the namespace of the others.
"""
import sys
import zipfile

from lxml import etree

GEXF = "{http://www.gexf.net/1.2draft}"


def as_gexf_1_2(document):
    for element in document.iter(etree.Element):
        namespace = etree.QName(element).namespace
        if namespace not in ("http://gexf.net/1.3", "http://gexf.net/1.3/viz"):
            raise ValueError(f"{element.tag} is in no namespace of GEXF 1.3")
        element.tag = GEXF + etree.QName(element).localname
    document.set("version", {"1.3": "1.2"}[document.get("version")])
    if document.find(f"{GEXF}graph").attrib.pop("timerepresentation") not in ("interval", "timestamp"):
        raise ValueError("timerepresentation: expected interval or timestamp")
    for edge in document.iter(f"{GEXF}edge"):
        edge.attrib.pop("kind")


class FromArchive(etree.Resolver):
    def __init__(self, archive):
        self.archive = archive

    def resolve(self, url, name, context):
        return self.resolve_string(self.archive.read(url.rsplit("/", 1)[-1]), context, base_url=url)


archive = zipfile.ZipFile(sys.argv[1])
parser = etree.XMLParser(no_network=True)
parser.resolvers.add(FromArchive(archive))
schema = etree.XMLSchema(etree.fromstring(archive.read(sys.argv[2]), parser))
document = etree.fromstring(sys.stdin.buffer.read())
if sys.argv[3:] == ["gexf"]:
    as_gexf_1_2(document)
if not schema.validate(document):
    for error in schema.error_log:
        print(f"{error.line}: {error.message}")
