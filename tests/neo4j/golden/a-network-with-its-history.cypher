CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask
WITH copy, ask, ask.day AS day, ask.known AS known
RETURN copy, COLLECT {
  UNWIND ask.ids AS id
  MATCH (one:Node {copy: copy, id: id})
  WHERE one.possibleFrom IS NOT NULL
  MATCH (one)-[relationship:REPORTS_TO|LOCATED_IN|NAMED_FOR|POST_IN|HOLDS|REASSIGNED_FROM|REASSIGNED_TO|REPLACED|OF|IN|AFFECTED|ABOUT|STATED_IN|MERGED_INTO]-(other)
  WHERE relationship.possibleFrom IS NOT NULL
  WITH DISTINCT relationship ORDER BY relationship.id LIMIT $p.limit
  WITH relationship, startNode(relationship) AS origin, endNode(relationship) AS target
  RETURN [origin.id, target.id, [type(relationship), [relationship.id, relationship.status]]] AS link
} AS links, COLLECT { UNWIND ask.ids AS asked MATCH (node:Node {copy: copy, id: asked}) RETURN [asked, coalesce(node.possibleFrom IS NOT NULL, false)] } AS asked

CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask
WITH copy, ask, ask.day AS day, ask.known AS known
RETURN copy, COLLECT {
  UNWIND ask.ids AS id
  MATCH (one:Node {copy: copy, id: id})-[relationship:REPORTS_TO|LOCATED_IN|NAMED_FOR|POST_IN|HOLDS|REASSIGNED_FROM|REASSIGNED_TO|REPLACED|OF|IN|AFFECTED|ABOUT|STATED_IN|MERGED_INTO]-(other)
  WHERE relationship.possibleFrom IS NOT NULL
  WITH relationship, sum(CASE WHEN one = other THEN 2 ELSE 1 END) AS met
  WHERE met = 2
  WITH relationship ORDER BY relationship.id LIMIT $p.limit
  WITH relationship, startNode(relationship) AS origin, endNode(relationship) AS target
  RETURN [origin.id, target.id, [type(relationship), [relationship.id, relationship.status]]] AS link
} AS links, COLLECT { UNWIND ask.ids AS asked MATCH (node:Node {copy: copy, id: asked}) RETURN [asked, coalesce(node.possibleFrom IS NOT NULL, false)] } AS asked

CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
WITH copy, $p.ask AS ask
WITH copy, ask, ask.day AS day, ask.known AS known
RETURN copy, COLLECT {
  MATCH (one:Node {copy: copy})-[relationship:REPORTS_TO|LOCATED_IN|NAMED_FOR|POST_IN|HOLDS|REASSIGNED_FROM|REASSIGNED_TO|REPLACED|OF|IN|AFFECTED|ABOUT|STATED_IN|MERGED_INTO]->(other)
  WHERE CASE WHEN relationship.believedFrom <= known THEN true ELSE any(i IN range(0, coalesce(size(relationship.older), 0) - 8, 8) WHERE relationship.older[i] <= known AND known <= relationship.older[i + 1]) END
  WITH relationship ORDER BY relationship.id LIMIT $p.limit
  WITH relationship, startNode(relationship) AS origin, endNode(relationship) AS target
  RETURN [origin.id, target.id, [type(relationship), [relationship.id, relationship.status]]] AS link
} AS links, [] AS asked

CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset, $p.copy AS copy
WHERE copy IN [dataset.copy, dataset.previous]
WITH copy, $p.ask AS ask, $p.ask.day AS day, $p.ask.known AS known
RETURN copy, COLLECT {
  UNWIND range(0, size(ask.ids) - 1) AS place
  MATCH (node:Node {copy: copy, id: ask.ids[place]})
  WHERE node.possibleFrom IS NOT NULL
  RETURN [place, [node.type, [node.id, node.name]]] AS row
} AS cell
