CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask, $p.ask.day AS day, $p.ask.known AS known
RETURN copy, COLLECT {
  UNWIND range(0, size(ask.ids) - 1) AS place
  MATCH (node:Official {copy: copy, id: ask.ids[place]})
  WHERE node.possibleFrom <= day AND day <= node.possibleTo
  RETURN [place, [node.id, [COLLECT {
    MATCH (node)-[reassignedFrom:REASSIGNED_FROM]->(node2)
    WHERE reassignedFrom.possibleFrom IS NOT NULL
    WITH *
    WHERE reassignedFrom IS NOT NULL
    MATCH (node3:Node {copy: copy, id: reassignedFrom.reassignment})
    WITH node3 ORDER BY coalesce(reassignedFrom.certainFrom <= day AND day <= reassignedFrom.certainTo, false) DESC, coalesce(reassignedFrom.possibleFrom <= day AND day <= reassignedFrom.possibleTo, false) DESC, reassignedFrom.lastSeen DESC, node3.id
    RETURN [node3.type, [node3.id, node3.date]] AS row
  }]]] AS row2
} AS cell
