CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask
WITH copy, ask, ask.day AS day, ask.known AS known
RETURN copy, COLLECT {
  UNWIND ask.ids AS id
  MATCH (one:Node {copy: copy, id: id})
  WHERE one.possibleFrom <= day AND day <= one.possibleTo
  MATCH (one)-[relationship:REPORTS_TO|LOCATED_IN|NAMED_FOR|POST_IN|HOLDS|REASSIGNED_FROM|REASSIGNED_TO|REPLACED|OF|IN|AFFECTED|ABOUT|STATED_IN|MERGED_INTO]-(other)
  WHERE relationship.possibleFrom <= day AND day <= relationship.possibleTo
  WITH DISTINCT relationship ORDER BY relationship.id LIMIT $p.limit
  WITH relationship, startNode(relationship) AS origin, endNode(relationship) AS target
  RETURN [origin.id, target.id, [type(relationship), [relationship.id, relationship.status]]] AS link
} AS links, COLLECT { UNWIND ask.ids AS asked MATCH (node:Node {copy: copy, id: asked}) RETURN [asked, coalesce(node.possibleFrom <= day AND day <= node.possibleTo, false)] } AS asked

CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset, $p.copy AS copy
WHERE copy IN [dataset.copy, dataset.previous]
WITH copy, $p.ask AS ask
WITH copy, ask, ask.day AS day, ask.known AS known
RETURN copy, COLLECT {
  UNWIND ask.ids AS id
  MATCH (one:Node {copy: copy, id: id})
  WHERE one.possibleFrom <= day AND day <= one.possibleTo
  MATCH (one)-[relationship:REPORTS_TO|LOCATED_IN|NAMED_FOR|POST_IN|HOLDS|REASSIGNED_FROM|REASSIGNED_TO|REPLACED|OF|IN|AFFECTED|ABOUT|STATED_IN|MERGED_INTO]-(other)
  WHERE relationship.possibleFrom <= day AND day <= relationship.possibleTo AND NOT other.id IN ask.earlier
  WITH DISTINCT relationship ORDER BY relationship.id LIMIT $p.limit
  WITH relationship, startNode(relationship) AS origin, endNode(relationship) AS target
  RETURN [origin.id, target.id, [type(relationship), [relationship.id, relationship.status]]] AS link
} AS links, [] AS asked

CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset, $p.copy AS copy
WHERE copy IN [dataset.copy, dataset.previous]
WITH copy, $p.ask AS ask
WITH copy, ask, ask.day AS day, ask.known AS known
RETURN copy, COLLECT {
  UNWIND ask.ids AS id
  MATCH (one:Node {copy: copy, id: id})-[relationship:REPORTS_TO|LOCATED_IN|NAMED_FOR|POST_IN|HOLDS|REASSIGNED_FROM|REASSIGNED_TO|REPLACED|OF|IN|AFFECTED|ABOUT|STATED_IN|MERGED_INTO]-(other)
  WHERE relationship.possibleFrom <= day AND day <= relationship.possibleTo
  WITH relationship, sum(CASE WHEN one = other THEN 2 ELSE 1 END) AS met
  WHERE met = 2
  WITH relationship ORDER BY relationship.id LIMIT $p.limit
  WITH relationship, startNode(relationship) AS origin, endNode(relationship) AS target
  RETURN [origin.id, target.id, [type(relationship), [relationship.id, relationship.status]]] AS link
} AS links, [] AS asked

CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask
WITH copy, ask, ask.day AS day, ask.known AS known
RETURN copy, COLLECT {
  MATCH (one:Node {copy: copy})-[relationship:REPORTS_TO|LOCATED_IN|NAMED_FOR|POST_IN|HOLDS|REASSIGNED_FROM|REASSIGNED_TO|REPLACED|OF|IN|AFFECTED|ABOUT|STATED_IN|MERGED_INTO]->(other)
  WHERE relationship.possibleFrom <= day AND day <= relationship.possibleTo AND one:Organization AND other:Organization
  WITH relationship ORDER BY relationship.id LIMIT $p.limit
  WITH relationship, startNode(relationship) AS origin, endNode(relationship) AS target
  RETURN [origin.id, target.id, [type(relationship), [relationship.id, relationship.status]]] AS link
} AS links, [] AS asked
