CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask, $p.ask.day AS day, $p.ask.known AS known
RETURN copy, COLLECT {
  UNWIND range(0, size(ask.ids) - 1) AS place
  MATCH (node:Position {copy: copy, id: ask.ids[place]})
  WHERE node.official[2] <= day AND day <= node.official[5]
  RETURN [place, [node.id, node.title, COLLECT {
    MATCH (node)<-[holds:HOLDS]-(official)
    WHERE holds.official[2] <= day AND day <= holds.official[5]
    WITH holds, official ORDER BY coalesce(holds.official[3] <= day AND day <= holds.official[4], false) DESC, holds.official[6] DESC, holds.id LIMIT 1
    RETURN [holds.id, [official.id, official.name]] AS row
  }]] AS row2
} AS cell
