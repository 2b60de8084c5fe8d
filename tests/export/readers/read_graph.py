"""Reads a graph file with networkx and prints what it holds as JSON: nodes and edges with all their attributes."""
import io
import json
import sys

import networkx

READERS = {
    "gexf": networkx.read_gexf,
    "graphml": lambda file: networkx.read_graphml(file, force_multigraph=True),
    "node-link": lambda file: networkx.node_link_graph(json.load(file), edges="links"),
}

graph = READERS[sys.argv[1]](io.BytesIO(sys.stdin.buffer.read()))
# Without parallel edges, networkx makes of GEXF a graph whose edges have no keys.
edges = (
    graph.edges(keys=True, data=True)
    if graph.is_multigraph()
    else ((start, end, values["id"], values) for start, end, values in graph.edges(data=True))
)
print(json.dumps({
    "nodes": [{"id": node, **values} for node, values in graph.nodes(data=True)],
    "relationships": [{"id": key, **values, "from": start, "to": end} for start, end, key, values in edges],
}))
