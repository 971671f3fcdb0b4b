/** SQL for the exhibit list that a case file has from the start; the only one until lists can be added. */
export const DEFAULT_LIST = '(SELECT id FROM exhibit_list ORDER BY position LIMIT 1)';

/** SQL for the exhibit number of a source, given the SQL of its id; null when it is not an exhibit. */
export const exhibitNumberOf = (sourceId: string): string =>
  `(SELECT x.position FROM exhibit x WHERE x.source_id = ${sourceId} AND x.list_id = ${DEFAULT_LIST})`;
