import { expect, test } from 'vitest';
import {
  citationLabel,
  citedRecords,
  NO_RECORDS,
  withExpected,
} from '../../../../renderer/editor/citations/citation-label.ts';
import type { Exhibit } from '../../../../shared/domain/exhibit.ts';
import type { PassageRow } from '../../../../shared/domain/passage.ts';

const exhibit = (sourceId: string, number: number): Exhibit => ({
  id: `e-${sourceId}`,
  listId: 'l',
  sourceId,
  number,
  title: '',
  date: '',
  form: 'copy',
  heading: '',
  sourceSha256: '',
  sourceNo: 7,
  sourceTitle: 'Délibération',
  sourcePublished: '',
  sourceKind: 'pdf',
  pageCount: 12,
});

const passage: PassageRow = {
  id: 'p',
  sourceId: 's',
  textId: 't',
  start: 0,
  end: 4,
  quote: 'mots',
  prefix: '',
  suffix: '',
  page: 2,
  comment: '',
  sourceNo: 7,
  sourceTitle: 'Délibération',
  familyId: null,
  exhibitNumber: 3,
  factIds: [],
};

const cite = (passageId: string | null, sourceId = 's') => ({
  id: 'c',
  sourceId,
  passageId,
  form: 'reference' as const,
});

test('the label follows the exhibit list as it stands', () => {
  const labels = [3, 4].map(
    (number) => citationLabel(cite('p'), citedRecords('fr', [exhibit('s', number)], [passage])).reference,
  );
  expect(labels).toEqual(['(Pièce\u00a0n°\u00a03, p.\u00a02)', '(Pièce\u00a0n°\u00a04, p.\u00a02)']);
});

test('the whole exhibit in English', () => {
  expect(citationLabel(cite(null), citedRecords('en', [exhibit('s', 3)], [passage]))).toEqual({
    state: 'sound',
    reference: '(Exhibit\u00a03)',
    place: 'Exhibit\u00a03',
    quote: '',
    sourceTitle: 'Délibération',
    number: 3,
    page: null,
  });
});

test.each([
  ['missing', 'p', citedRecords('fr', [], [passage])],
  ['orphan', 'gone', citedRecords('fr', [exhibit('s', 1)], [passage])],
  ['altered', 'p', citedRecords('fr', [exhibit('s', 1)], [passage], ['p'])],
  ['sound', 'p', citedRecords('fr', [exhibit('s', 1)], [passage])],
  ['sound', 'gone', NO_RECORDS],
])('a citation is %s', (state, passageId, records) => {
  expect(citationLabel(cite(passageId), records).state).toBe(state);
});

test('a source cited for the first time shows the number that the save will give it', () => {
  const records = citedRecords('fr', [exhibit('other', 1)], [passage]);
  const expected = withExpected(records, 's');
  expect([citationLabel(cite('p'), expected).reference, withExpected(expected, 's') === expected]).toEqual([
    '(Pièce\u00a0n°\u00a02, p.\u00a02)',
    true,
  ]);
});
