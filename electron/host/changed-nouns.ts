import type { Noun } from '../../shared/contracts/contract.ts';

/** Which nouns a change in a table may show in. A row of a source tells how many facts and memos lean on it, hence the long lists. */
const NOUNS_OF_TABLE: Readonly<Record<string, readonly Noun[]>> = {
  matter: ['matter'],
  batch: ['batch', 'matter'],
  import_problem: ['batch', 'source'],
  source: ['source', 'passage', 'exhibit', 'matter', 'divergence'],
  source_path: ['source'],
  source_part: ['source'],
  source_version: ['source', 'passage', 'exhibit'],
  family_tie: ['source', 'passage', 'fact'],
  family_exclusion: ['source', 'passage', 'fact'],
  passage: ['passage', 'source', 'fact', 'party', 'proceeding'],
  topic: ['topic', 'fact'],
  fact_topic: ['topic', 'fact'],
  fact: ['fact', 'topic', 'source', 'matter', 'divergence'],
  claim: ['claim', 'divergence'],
  proposal_decision: ['proposal'],
  divergence: ['divergence', 'matter'],
  divergence_claim: ['divergence'],
  evidence: ['fact', 'party', 'proceeding', 'passage', 'source'],
  party: ['party', 'proceeding', 'matter'],
  party_alias: ['party'],
  proceeding: ['proceeding', 'matter'],
  proceeding_party: ['proceeding', 'party'],
  step: ['proceeding'],
  measure: ['proceeding'],
  deadline: ['proceeding'],
  payment: ['proceeding'],
  setting: ['proceeding', 'source'],
  // Numbers outside memoranda are those of the first list.
  exhibit_list: ['exhibit', 'source', 'passage', 'fact', 'claim', 'divergence', 'memo'],
  exhibit_list_version: ['exhibit'],
  exhibit: ['exhibit', 'source', 'passage', 'fact', 'matter', 'claim', 'divergence'],
  memo: ['memo', 'matter'],
  memo_version: ['memo'],
  citation: ['memo', 'source', 'passage'],
  saved_search: ['search'],
};

/** The nouns to read again after a change in these tables. */
export const changedNouns = (tables: ReadonlySet<string>): readonly Noun[] => [
  ...new Set([...tables].flatMap((table) => NOUNS_OF_TABLE[table] ?? [])),
];
