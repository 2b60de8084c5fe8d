/** Begins the name of whatever the graph names itself: a URN, since it has no address on the web that would stay. */
export const URN = 'urn:enforcement-graph:'
