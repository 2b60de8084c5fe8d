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
    UNWIND range(0, size(node.sources) - 1) AS place2
    MATCH (source:Source {copy: copy, id: node.sources[place2]})
    WHERE source.possibleFrom <= day AND day <= source.possibleTo
    WITH source ORDER BY place2, source.id
    RETURN [source.id, source.title] AS row
  }]]] AS row2
} AS cell
