CYPHER 25
MATCH (dataset:Dataset {name: 'graph'})
WITH dataset.copy AS copy
WHERE copy IS NOT NULL
CALL (copy) {
  WITH copy, $p.ask0 AS ask
  WITH copy, ask, ask.day AS day, ask.known AS known
  CALL db.index.fulltext.queryNodes('search', ask.query) YIELD node
  WHERE node.copy = copy AND node.possibleFrom <= day AND day <= node.possibleTo
  WITH copy, day, known, node LIMIT 2000
  RETURN collect([node.id, node.name, node.title, node.abbreviation, node.aliases, node.formerNames, node.label, node.publisher, node.property, node.value, node.quote, node.note]) AS candidates0
}
RETURN copy, candidates0
