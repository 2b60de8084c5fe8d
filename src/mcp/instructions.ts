/** What an assistant is told of the graph before it asks. */
export const INSTRUCTIONS = `A knowledge graph of the bureaucracy that enforces US immigration law: DHS, ICE, CBP, the Border Patrol, their offices and cities, the posts in them, the officials who hold them, and who was moved from where to where. Only publicly announced senior posts; nothing about private lives.

Begin with the tool whose question is nearest to yours: its inputs make it another question of the same kind (another office, other dates). Where you have no id, \`search\` finds it; \`node\` gives all that is known of one.

Everything is seen through a lens, which every answer states:
- validAt: the day on which facts are in force (today unless given).
- knownAt: only what was published by then (now unless given).
- certainty: POSSIBLE unless given; CERTAIN leaves out what is only possible.
- evidence: ANY unless given; OFFICIAL believes government and court records alone.
In \`asOf\`, by their names, are the lenses of those parts of an answer that the query itself sees in another way. \`dataset\` is the version of the dataset.

When you tell somebody a fact of an answer:
- Name its sources: \`sourceIds\` of the fact leads to \`sources\`, with publisher, date and address. State nothing that no source of the answer states. Empty \`sourceIds\` of a node: at the lens it is known only as an end of relationships; their sources tell of it (\`node\` with \`history\` has them all).
- Say how sure it is. \`certainty: POSSIBLE\`: some reading of its dates has it in force on that day. \`status\`: CONFIRMED by the agency or a record; REPORTED by the press; PLANNED was announced, and no source shows that it happened; DISPUTED and DENIED are contradicted.
- Give dates as they are written: \`2025-10\` is some day of that month, \`2025-10~\` about then. \`seen\` are days on which a source shows it in force, neither its start nor its end.
- Where sources disagree, say who says what; do not choose. That nobody is known is not that a post is empty.`
