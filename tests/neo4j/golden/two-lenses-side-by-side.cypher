CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
CALL (copy) {
  UNWIND $p.asks0 AS ask
  WITH copy, ask, ask.day AS day, ask.known AS known
  WITH ask, COLLECT {
    UNWIND range(0, size(ask.ids) - 1) AS place
    MATCH (node:Node {copy: copy, id: ask.ids[place]})
    WHERE node.possibleFrom <= day AND day <= node.possibleTo
    RETURN [place, [node.type, [node.id, node.name]]] AS row
  } AS cell
  RETURN collect([ask.index, cell]) AS cells0
}
RETURN copy, cells0
