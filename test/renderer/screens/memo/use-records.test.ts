import { expect, test } from 'vitest';
import { alteredPassages } from '../../../../renderer/screens/memo/use-records.ts';
import type { PassageRow } from '../../../../shared/domain/passage.ts';

const passage = (id: string, sourceNo: number): PassageRow => ({
  id,
  sourceNo,
  sourceId: `s${sourceNo}`,
  textId: 't',
  start: 0,
  end: 1,
  quote: 'a',
  prefix: '',
  suffix: '',
  page: null,
  comment: '',
  sourceTitle: '',
  familyId: null,
  exhibitNumber: null,
  factIds: [],
});
const passages = [passage('a', 1), passage('b', 1), passage('c', 2)];

test('a problem that names its passage marks that one, else all of its source', () => {
  const named = alteredPassages([{ code: 'citation.altered', detail: { no: 1, passageId: 'b' } }], passages);
  const unnamed = alteredPassages([{ code: 'citation.altered', detail: { no: 1 } }], passages);
  const other = alteredPassages([{ code: 'citation.no-exhibit', detail: { no: 1 } }], passages);
  expect([named, unnamed, other]).toEqual([['b'], ['a', 'b'], []]);
});
