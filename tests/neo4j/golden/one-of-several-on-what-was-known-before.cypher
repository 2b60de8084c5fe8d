CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask, $p.ask.day AS day, $p.ask.known AS known
RETURN copy, COLLECT {
  UNWIND range(0, size(ask.ids) - 1) AS place
  MATCH (node:Position {copy: copy, id: ask.ids[place]})
  WHERE CASE WHEN node.believedFrom <= known THEN node.possibleFrom <= day AND day <= node.possibleTo ELSE any(i IN range(0, coalesce(size(node.older), 0) - 8, 8) WHERE node.older[i] <= known AND known <= node.older[i + 1] AND node.older[i + 2] <= day AND day <= node.older[i + 5]) END
  RETURN [place, [node.id, node.title, COLLECT {
    MATCH (node)<-[holds:HOLDS]-(official)
    WHERE CASE WHEN holds.believedFrom <= known THEN holds.possibleFrom <= day AND day <= holds.possibleTo ELSE any(i IN range(0, coalesce(size(holds.older), 0) - 8, 8) WHERE holds.older[i] <= known AND known <= holds.older[i + 1] AND holds.older[i + 2] <= day AND day <= holds.older[i + 5]) END
    WITH holds, official ORDER BY coalesce(CASE WHEN holds.believedFrom <= known THEN holds.certainFrom <= day AND day <= holds.certainTo ELSE any(i IN range(0, coalesce(size(holds.older), 0) - 8, 8) WHERE holds.older[i] <= known AND known <= holds.older[i + 1] AND holds.older[i + 3] <= day AND day <= holds.older[i + 4]) END, false) DESC, CASE WHEN holds.believedFrom <= known THEN holds.lastSeen ELSE holds.older[[i IN range(0, coalesce(size(holds.older), 0) - 8, 8) WHERE holds.older[i] <= known AND known <= holds.older[i + 1] | i][0] + 6] END DESC, holds.id LIMIT 1
    RETURN [holds.id, [official.id, official.name]] AS row
  }]] AS row2
} AS cell
