CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask, $p.ask.day AS day, $p.ask.known AS known
RETURN copy, [[COLLECT {
  MATCH (official:Official {copy: copy})
  WHERE official.possibleFrom <= day AND day <= official.possibleTo AND EXISTS {
    MATCH (official)-[holds:HOLDS]->(position)
    WHERE holds.possibleFrom <= day AND day <= holds.possibleTo
    MATCH (position)-[postIn:POST_IN]->(node)
    WHERE postIn.possibleFrom <= day AND day <= postIn.possibleTo
    WITH collect([node, postIn, 2]) AS begins
    UNWIND begins AS begin
    WITH [one IN begins | one[0]] AS begins, begin[0] AS start, begin[1] AS before, begin[2] AS begun
    MATCH (start)-[ways:REPORTS_TO*0..16]->(node2)
    WHERE all(each IN ways WHERE each.possibleFrom <= day AND day <= each.possibleTo) AND (size(ways) = 0 OR NOT node2 IN begins)
    WITH node2, ways, begun + size(ways) AS distance, CASE size(ways) WHEN 0 THEN before ELSE null END AS reportsTo
    ORDER BY size(ways), distance, last(ways).id
    WITH node2, reportsTo, head(collect([last(ways), distance, size(ways)])) AS way
    WITH node2, coalesce(way[0], reportsTo) AS reportsTo, way[1] AS distance
    WITH node2
    WHERE node2.id = ask.v0
    RETURN 1
  }
  WITH official ORDER BY official.id LIMIT $p.limits[0]
  RETURN [[official.id], null, official.id] AS row
}, null, false, false]] AS cell
