CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
CALL (copy) {
  UNWIND $p.asks0 AS ask
  WITH copy, ask, ask.day AS day, ask.known AS known
  WITH ask, COLLECT {
    UNWIND range(0, size(ask.ids) - 1) AS place
    MATCH (node:Organization {copy: copy, id: ask.ids[place]})
    WHERE node.possibleFrom <= day AND day <= node.possibleTo
    RETURN [place, [node.id, [[COLLECT {
      MATCH (node)<-[reportsTo:REPORTS_TO]-(node2)
      WHERE reportsTo.possibleFrom <= day AND day <= reportsTo.possibleTo
      WITH * ORDER BY coalesce(reportsTo.certainFrom <= day AND day <= reportsTo.certainTo, false) DESC, reportsTo.lastSeen DESC, node2.id
      WITH node2, head(collect(reportsTo)) AS by
      WITH node2, by ORDER BY node2.id LIMIT $p.limits0[0]
      RETURN [[node2.type, [node2.id, node2.name]], CASE WHEN by IS NULL THEN null ELSE [by.id, by.validFrom] END, node2.id] AS row
    }, COUNT {
      MATCH (node)<-[reportsTo:REPORTS_TO]-(node2)
      WHERE reportsTo.possibleFrom <= day AND day <= reportsTo.possibleTo
      RETURN DISTINCT node2
    }, false, false]]]] AS row2
  } AS cell
  RETURN collect([ask.index, cell]) AS cells0
}
RETURN copy, cells0
