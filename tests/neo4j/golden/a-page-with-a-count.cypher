CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask, $p.ask.day AS day, $p.ask.known AS known
RETURN copy, COLLECT {
  UNWIND range(0, size(ask.ids) - 1) AS place
  MATCH (node:Organization {copy: copy, id: ask.ids[place]})
  WHERE node.possibleFrom <= day AND day <= node.possibleTo
  RETURN [place, [node.id, [[COLLECT {
    MATCH (node)<-[reportsTo:REPORTS_TO]-(node2)
    WHERE reportsTo.possibleFrom <= day AND day <= reportsTo.possibleTo
    WITH * ORDER BY coalesce(reportsTo.certainFrom <= day AND day <= reportsTo.certainTo, false) DESC, reportsTo.lastSeen DESC, node2.id
    WITH node2, head(collect(reportsTo)) AS by
    WITH node2, by ORDER BY node2.id LIMIT $p.limits[0]
    RETURN [[node2.type, [node2.id, node2.name]], CASE WHEN by IS NULL THEN null ELSE [by.id, by.validFrom] END, node2.id] AS row
  }, COUNT {
    MATCH (node)<-[reportsTo:REPORTS_TO]-(node2)
    WHERE reportsTo.possibleFrom <= day AND day <= reportsTo.possibleTo
    RETURN DISTINCT node2
  }, false, false]]]] AS row2
} AS cell
