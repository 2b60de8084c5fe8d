CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask, $p.ask.day AS day, $p.ask.known AS known
RETURN copy, COLLECT {
  UNWIND range(0, size(ask.ids) - 1) AS place
  MATCH (node:FieldOffice {copy: copy, id: ask.ids[place]})
  WHERE node.possibleFrom <= day AND day <= node.possibleTo
  RETURN [place, [node.id, [COLLECT {
    MATCH SHORTEST 1 GROUPS (node)((node3)-[step:REPORTS_TO|LOCATED_IN]-(node4) WHERE step.possibleFrom <= day AND day <= step.possibleTo){1,3}(node2)
    WITH *, step AS ways
    WHERE node2 <> node
    WITH node2, ways, 0 + size(ways) AS distance, null AS relationship
    ORDER BY size(ways), distance, last(ways).id
    WITH node2, relationship, head(collect([last(ways), distance, size(ways)])) AS way
    WITH node2, coalesce(way[0], relationship) AS relationship, way[1] AS distance
    WITH node2 ORDER BY distance, coalesce(relationship.certainFrom <= day AND day <= relationship.certainTo, false) DESC, relationship.lastSeen DESC, node2.id
    RETURN [node2.type, [node2.id, node2.name]] AS row
  }]]] AS row2
} AS cell
