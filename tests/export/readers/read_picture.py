"""Reads a picture with libxml2 and prints what it holds as JSON: its title, the titles of its nodes and relationships, how they are drawn, and the names of all elements."""
import json
import sys

from lxml import etree

SVG = "{http://www.w3.org/2000/svg}"
picture = etree.fromstring(sys.stdin.buffer.read(), etree.XMLParser(no_network=True, resolve_entities=False))


def titled(kind):
    return {
        group.get("data-id"): {
            "title": group.findtext(f"{SVG}title"),
            "label": [span.text for span in group.iter(f"{SVG}tspan")],
            "paths": [path.get("d") for path in group.iter(f"{SVG}path")],
            "said": [text.text for text in group.findall(f"{SVG}text") if text.text],
            "colour": (group.findall(f"{SVG}path")[-1].get("stroke") if kind == "relationship" else group.find(f"{SVG}circle").get("fill")),
            "head": group.findall(f"{SVG}path")[-1].get("marker-end") if kind == "relationship" else None,
            "dashes": group.findall(f"{SVG}path")[-1].get("stroke-dasharray") if kind == "relationship" else None,
        }
        for group in picture.iter(f"{SVG}g")
        if group.get("class") == kind
    }


print(json.dumps({
    "root": picture.tag,
    "role": picture.get("role"),
    "title": picture.findtext(f"{SVG}title"),
    "description": picture.findtext(f"{SVG}desc"),
    "text": [span.text for span in picture.iter(f"{SVG}tspan", f"{SVG}text")],
    "nodes": titled("node"),
    "relationships": titled("relationship"),
    "elements": sorted({element.tag.replace(SVG, "") for element in picture.iter(etree.Element)}),
    "attributes": sorted({name for element in picture.iter(etree.Element) for name in element.keys()}),
}))
