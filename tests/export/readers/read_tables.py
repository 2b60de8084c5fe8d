"""Reads a zip of CSV tables with Python's own library and prints what it holds as JSON: the rows of each table by their headers, other files as they are."""
import csv
import io
import json
import sys
import zipfile

csv.field_size_limit(sys.maxsize)
archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
broken = archive.testzip()
if broken:
    sys.exit(f"{broken} is broken")
files = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
print(json.dumps({
    name: list(csv.DictReader(io.StringIO(text, newline=""))) if name.endswith(".csv") else text
    for name, text in files.items()
}))
