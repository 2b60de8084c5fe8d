CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask, $p.ask.day AS day, $p.ask.known AS known
RETURN copy, [COLLECT {
  MATCH (fieldOffice:FieldOffice {copy: copy})
  WHERE fieldOffice.possibleFrom <= day AND day <= fieldOffice.possibleTo
  MATCH (fieldOffice)-[locatedIn:LOCATED_IN]->(city)
  WHERE locatedIn.possibleFrom <= day AND day <= locatedIn.possibleTo AND city:City AND city.copy = copy AND city.state IN ask.v0 AND (fieldOffice.kind = ask.v5 AND NOT (coalesce(fieldOffice.foundedOnLatest < ask.v6, false)))
  WITH collect(DISTINCT fieldOffice) AS found
  RETURN [COLLECT {
    UNWIND found AS fieldOffice
    WITH *
    WHERE ((CASE WHEN ask.v1 IS NULL THEN false WHEN fieldOffice.name IS NULL THEN true ELSE fieldOffice.name > ask.v1 END) OR (coalesce(fieldOffice.name = ask.v1, fieldOffice.name IS NULL AND ask.v1 IS NULL) AND CASE WHEN ask.v2 IS NULL THEN false WHEN fieldOffice.id IS NULL THEN true ELSE fieldOffice.id > ask.v2 END))
    WITH fieldOffice ORDER BY fieldOffice.name, fieldOffice.id LIMIT $p.limits[0]
    RETURN [[fieldOffice.id, fieldOffice.name], null, fieldOffice.name, fieldOffice.id] AS row
  }, size(found), false, EXISTS {
    UNWIND found AS fieldOffice
    WITH *
    WHERE NOT ((CASE WHEN ask.v3 IS NULL THEN false WHEN fieldOffice.name IS NULL THEN true ELSE fieldOffice.name > ask.v3 END) OR (coalesce(fieldOffice.name = ask.v3, fieldOffice.name IS NULL AND ask.v3 IS NULL) AND CASE WHEN ask.v4 IS NULL THEN false WHEN fieldOffice.id IS NULL THEN true ELSE fieldOffice.id > ask.v4 END))
    RETURN 1
  }] AS row2
}[0]] AS cell
