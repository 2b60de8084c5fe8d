CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask, $p.ask.day AS day, $p.ask.known AS known
RETURN copy, COLLECT {
  UNWIND range(0, size(ask.ids) - 1) AS place
  MATCH (node:Organization {copy: copy, id: ask.ids[place]})
  WHERE node.possibleFrom <= day AND day <= node.possibleTo
  RETURN [place, [node.id, [COLLECT {
    MATCH (node)<-[reportsTo:REPORTS_TO]-(node2)
    WHERE reportsTo.possibleFrom <= day AND day <= reportsTo.possibleTo
    WITH node2 ORDER BY node2.foundedOnEarliest IS NULL, node2.foundedOnEarliest DESC, node2.name, node2.id
    RETURN [node2.type, [node2.id, node2.name]] AS row
  }]]] AS row2
} AS cell
