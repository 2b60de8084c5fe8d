"""Reads the SVG that Graphviz draws and prints what people see in it as JSON: what is written, what is told on pointing, where it leads."""
import json
import sys

from lxml import etree

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"


def drawn(group):
    link = group.find(f".//{SVG}a")
    classes = group.get("class").split(" ")
    lines = group.findall(f".//{SVG}path") + group.findall(f".//{SVG}polygon")
    return {
        "id": group.get("id"),
        "name": group.find(f"{SVG}title").text,
        "type": classes[1],
        "dashes": next((line.get("stroke-dasharray") for line in lines if line.get("stroke-dasharray")), None),
        "text": [text.text for text in group.findall(f".//{SVG}text")],
        "tooltip": link.get(f"{XLINK}title"),
        "url": link.get(f"{XLINK}href"),
    }


groups = list(etree.fromstring(sys.stdin.buffer.read(), etree.XMLParser(huge_tree=True)).iter(f"{SVG}g"))
print(json.dumps({
    kind: [drawn(group) for group in groups if group.get("class", "").split(" ")[0] == kind] for kind in ("node", "edge")
}))
