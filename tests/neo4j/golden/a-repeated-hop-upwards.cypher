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
    MATCH (node)-[ways:REPORTS_TO*1..16]->(node2)
    WHERE all(each IN ways WHERE each.possibleFrom <= day AND day <= each.possibleTo) AND node2 <> node
    WITH node2, ways, 0 + size(ways) AS distance, null AS reportsTo
    ORDER BY size(ways), distance, last(ways).id
    WITH node2, reportsTo, head(collect([last(ways), distance, size(ways)])) AS way
    WITH node2, coalesce(way[0], reportsTo) AS reportsTo, way[1] AS distance
    WITH node2 ORDER BY distance, coalesce(reportsTo.certainFrom <= day AND day <= reportsTo.certainTo, false) DESC, reportsTo.lastSeen DESC, node2.id
    RETURN [node2.type, [node2.id, node2.name]] AS row
  }]]] AS row2
} AS cell
