CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask, $p.ask.day AS day, $p.ask.known AS known
RETURN copy, COLLECT {
  UNWIND range(0, size(ask.ids) - 1) AS place
  MATCH (node:Source {copy: copy, id: ask.ids[place]})
  WHERE node.possibleFrom <= day AND day <= node.possibleTo
  RETURN [place, [node.id, [COLLECT {
    CALL db.index.fulltext.queryNodes('node_sources', '"' + node.id + '"') YIELD node AS node2
    WHERE node2.copy = copy AND node2.possibleFrom <= day AND day <= node2.possibleTo
    WITH collect(DISTINCT node2) AS found
    RETURN [COLLECT {
      UNWIND found AS node2
      WITH node2 ORDER BY 0, node2.id LIMIT $p.limits[0]
      RETURN [[node2.type, [node2.id, node2.status]], null, 0, node2.id] AS row
    }, size(found), false, false] AS row2
  }[0], COLLECT {
    CALL db.index.fulltext.queryRelationships('relationship_sources', '"' + node.id + '"') YIELD relationship AS relationship
    WHERE startNode(relationship).copy = copy AND relationship.possibleFrom IS NOT NULL
    WITH collect(DISTINCT relationship) AS found2
    RETURN [COLLECT {
      UNWIND found2 AS relationship
      WITH relationship ORDER BY 1, relationship.id LIMIT $p.limits[1]
      RETURN [[type(relationship), [relationship.id, relationship.status]], null, 1, relationship.id] AS row3
    }, size(found2), false, false] AS row4
  }[0]]]] AS row5
} AS cell
