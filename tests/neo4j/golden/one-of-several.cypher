CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
CALL (copy) {
  UNWIND $p.asks0 AS ask
  WITH copy, ask, ask.day AS day, ask.known AS known
  WITH ask, COLLECT {
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
  RETURN collect([ask.index, cell]) AS cells0
}
RETURN copy, cells0
