CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask, $p.ask.day AS day, $p.ask.known AS known
RETURN copy, COLLECT {
  UNWIND range(0, size(ask.ids) - 1) AS place
  MATCH (node:Position {copy: copy, id: ask.ids[place]})
  WHERE node.possibleFrom <= day AND day <= node.possibleTo
  RETURN [place, [node.id, node.title, COLLECT {
    MATCH (node)<-[holds:HOLDS]-(official)
    WHERE holds.possibleFrom <= day AND day <= holds.possibleTo
    WITH holds, official ORDER BY coalesce(holds.certainFrom <= day AND day <= holds.certainTo, false) DESC, holds.lastSeen DESC, holds.id LIMIT 1
    RETURN [holds.id, [official.id, official.name]] AS row
  }]] AS row2
} AS cell
