/** SQL for the list that stands first: the one whose numbers are shown where no memorandum is at hand. */
export const DEFAULT_LIST = '(SELECT id FROM exhibit_list ORDER BY position, id LIMIT 1)';

/** SQL for the exhibit number of a source in a list, the first unless told, given the SQL of its id; null when it is not an exhibit. */
export const exhibitNumberOf = (sourceId: string, list = DEFAULT_LIST): string =>
  `(SELECT x.position FROM exhibit x WHERE x.source_id = ${sourceId} AND x.list_id = ${list})`;
