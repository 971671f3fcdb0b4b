import type { CallName, Noun } from '../../shared/contracts/contract.ts';

/** Which nouns each reading call depends on: a change of one of them makes the answer stale. Calls not listed are never kept. */
export const CALL_NOUNS: Readonly<Partial<Record<CallName, readonly Noun[]>>> = {
  'batch.list': ['batch', 'source'],
  'source.list': ['source', 'passage', 'fact', 'exhibit', 'memo', 'batch'],
  'source.ids': ['source', 'exhibit', 'memo', 'batch'],
  'source.folders': ['source', 'batch'],
  'source.get': ['source', 'passage', 'fact', 'exhibit', 'memo'],
  'source.parts': ['source', 'passage', 'fact', 'exhibit', 'memo'],
  'source.text': ['source'],
  'source.original': ['source'],
  'passage.list': ['passage', 'fact', 'source', 'exhibit'],
  'passage.get': ['passage', 'fact', 'source', 'exhibit'],
  'fact.list': ['fact', 'topic', 'passage', 'source', 'exhibit'],
  'fact.get': ['fact', 'topic', 'passage', 'source', 'exhibit'],
  'topic.list': ['topic', 'fact'],
  'party.list': ['party', 'passage', 'source', 'exhibit'],
  'proceeding.list': ['proceeding', 'party', 'passage', 'source', 'exhibit'],
  'deadline.list': ['proceeding'],
  'memo.list': ['memo'],
  'memo.get': ['memo'],
  'citation.candidates': ['fact', 'passage', 'exhibit', 'source'],
  'citation.list': ['memo', 'passage', 'source'],
  'exhibits.get': ['exhibit', 'source'],
  'export.check': ['memo', 'exhibit', 'passage', 'source'],
  'search.run': ['source', 'fact', 'memo', 'passage', 'party'],
  'savedSearch.list': ['search'],
  'history.list': ['matter', 'source', 'passage', 'fact', 'topic', 'party', 'proceeding', 'exhibit', 'memo', 'batch'],
  'audit.list': ['matter', 'source', 'passage', 'fact', 'topic', 'party', 'proceeding', 'exhibit', 'memo', 'batch'],
};

/** Answers that may stand in while the same call with another input is on its way: lists, never the record of another id. */
export const carriesOver = (name: CallName): boolean => /\.(?:list|ids|run|candidates|folders)$/u.test(name);
