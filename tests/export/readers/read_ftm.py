"""
Reads entities of FollowTheMoney, one a line, with the library, which checks each value, and prints them as JSON. Fails when a schema or a property is
not of the model, when a value is refused, and when an entity points at what is not in the file, or is of another schema than the property is for.
"""
import json
import sys

from followthemoney import model

lines = [json.loads(line) for line in sys.stdin]
entities = {}
for line in lines:
    entity = model.get_proxy(line, cleaned=False)
    assert entity.id not in entities, f"{entity.id}: twice"
    entities[entity.id] = entity
    entity.schema.validate(entity.to_dict())
    assert all(entity.has(name) for name in entity.schema.required), f"{entity.id}: {entity.schema.required} are required"
    for name, values in line["properties"].items():
        assert name in entity.schema.properties, f"{entity.id}: {entity.schema.name} has no {name}"
        assert len(entity.get(name)) == len(set(values)), f"{entity.id}: some of {name} were refused: {values}"
for entity in entities.values():
    for prop, value in entity.itervalues():
        if prop.range is not None:
            assert entities[value].schema.is_a(prop.range), f"{entity.id}: {prop.name} leads to {value}"
print(json.dumps([{"id": entity.id, "schema": entity.schema.name, "properties": entity.properties} for entity in entities.values()]))
