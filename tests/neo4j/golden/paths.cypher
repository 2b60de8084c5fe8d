CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
CALL (copy) {
  WITH copy, $p.ask0 AS ask
  WITH copy, ask, ask.day AS day, ask.known AS known
  RETURN COLLECT { UNWIND [ask.from, ask.to] AS asked MATCH (node:Node {copy: copy, id: asked}) RETURN [asked, coalesce(node.possibleFrom <= day AND day <= node.possibleTo, false)] } AS ends0, COLLECT {
    MATCH (one:Node {copy: copy, id: ask.from}), (other:Node {copy: copy, id: ask.to})
    WHERE one.possibleFrom <= day AND day <= one.possibleTo AND other.possibleFrom <= day AND day <= other.possibleTo
    MATCH path = allShortestPaths((one)-[links:HOLDS|REPORTS_TO*1..15]-(other))
    WHERE all(link IN links WHERE link.possibleFrom <= day AND day <= link.possibleTo)
    WITH nodes(path) AS met, links LIMIT $p.limit
    RETURN [[node IN met | node.id], [link IN links | link.id], [link IN links | elementId(link)]]
  } AS ways0
}
RETURN copy, ends0, ways0

CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
CALL (copy) {
  WITH copy, $p.ask0 AS ask
  WITH copy, ask, ask.day AS day, ask.known AS known
  RETURN COLLECT { UNWIND [ask.from, ask.to] AS asked MATCH (node:Node {copy: copy, id: asked}) RETURN [asked, coalesce(CASE WHEN node.believedFrom <= known THEN node.possibleFrom <= day AND day <= node.possibleTo ELSE any(i IN range(0, coalesce(size(node.older), 0) - 8, 8) WHERE node.older[i] <= known AND known <= node.older[i + 1] AND node.older[i + 2] <= day AND day <= node.older[i + 5]) END, false)] } AS ends0, COLLECT {
    MATCH (one:Node {copy: copy, id: ask.from}), (other:Node {copy: copy, id: ask.to})
    WHERE CASE WHEN one.believedFrom <= known THEN one.possibleFrom <= day AND day <= one.possibleTo ELSE any(i IN range(0, coalesce(size(one.older), 0) - 8, 8) WHERE one.older[i] <= known AND known <= one.older[i + 1] AND one.older[i + 2] <= day AND day <= one.older[i + 5]) END AND CASE WHEN other.believedFrom <= known THEN other.possibleFrom <= day AND day <= other.possibleTo ELSE any(i IN range(0, coalesce(size(other.older), 0) - 8, 8) WHERE other.older[i] <= known AND known <= other.older[i + 1] AND other.older[i + 2] <= day AND day <= other.older[i + 5]) END
    MATCH path = allShortestPaths((one)-[links:HOLDS|REPORTS_TO*1..15]-(other))
    WHERE all(link IN links WHERE CASE WHEN link.believedFrom <= known THEN link.possibleFrom <= day AND day <= link.possibleTo ELSE any(i IN range(0, coalesce(size(link.older), 0) - 8, 8) WHERE link.older[i] <= known AND known <= link.older[i + 1] AND link.older[i + 2] <= day AND day <= link.older[i + 5]) END)
    WITH nodes(path) AS met, links LIMIT $p.limit
    RETURN [[node IN met | node.id], [link IN links | link.id], [link IN links | elementId(link)]]
  } AS ways0
}
RETURN copy, ends0, ways0

CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset, $p.copy AS copy
WHERE copy IN [dataset.copy, dataset.previous]
CALL (copy) {
  WITH copy, $p.ask0 AS ask
  WITH copy, ask, ask.day AS day, ask.known AS known
  MATCH (one:Node {copy: copy, id: ask.from}), (other:Node {copy: copy, id: ask.to})
  WITH *, reduce(levels = [[one]], i IN range(1, ask.near) | levels + [COLLECT {
    UNWIND last(levels) AS before
    MATCH (before)-[link:HOLDS|REPORTS_TO]-(node)
    WHERE link.possibleFrom <= day AND day <= link.possibleTo
    RETURN DISTINCT node
  }]) AS near
  WITH *, reduce(levels = [[other]], i IN range(2, ask.far) | [COLLECT {
    UNWIND head(levels) AS before
    MATCH (before)-[link:HOLDS|REPORTS_TO]-(node)
    WHERE link.possibleFrom <= day AND day <= link.possibleTo
    RETURN DISTINCT node
  }] + levels) AS far
  WITH *, reduce(levels = far, i IN range(1, ask.near) | [COLLECT {
    UNWIND head(levels) AS before
    MATCH (before)-[link:HOLDS|REPORTS_TO]-(node)
    WHERE link.possibleFrom <= day AND day <= link.possibleTo AND node IN near[ask.near + 1 - i]
    RETURN DISTINCT node
  }] + levels) AS levels
  WITH *, reduce(ways = [[[one], []]], i IN range(1, ask.length) | COLLECT {
    UNWIND range(0, size(ways) - 1) AS place
    WITH place, ways[place] AS way, levels[i - 1] AS level
    WITH place, way, level, last(way[0]) AS before
    MATCH (before)-[link:HOLDS|REPORTS_TO]-(node)
    WHERE link.possibleFrom <= day AND day <= link.possibleTo AND node IN level
    WITH place, way, link, node ORDER BY place, node.id, link.id LIMIT $p.first0
    RETURN [way[0] + [node], way[1] + [link]]
  }) AS ways
  RETURN [way IN ways | [[node IN way[0] | node.id], [link IN way[1] | link.id], [link IN way[1] | elementId(link)]]] AS ways0
}
RETURN copy, ways0

CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset, $p.copy AS copy
WHERE copy IN [dataset.copy, dataset.previous]
WITH copy, $p.ask AS ask, $p.ask.day AS day, $p.ask.known AS known
RETURN copy, COLLECT {
  UNWIND range(0, size(ask.ids) - 1) AS place
  MATCH ()-[relationship]->()
  WHERE elementId(relationship) = ask.ids[place]
  RETURN [place, [type(relationship), [relationship.id, relationship.status]]] AS row
} AS cell
