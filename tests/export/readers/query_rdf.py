"""Reads JSON-LD with rdflib, which fetches nothing here, and prints the rows of a SPARQL query as JSON."""
import json
import sys

import rdflib

graph = rdflib.Graph().parse(data=sys.stdin.buffer.read(), format="json-ld")
print(json.dumps([
    {str(name): str(value) for name, value in row.asdict().items()}
    for row in graph.query(sys.argv[1])
]))
