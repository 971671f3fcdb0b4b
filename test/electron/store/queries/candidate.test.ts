import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  factCandidates,
  passageCandidates,
  sourceCandidates,
  wordsOf,
} from '../../../../electron/store/queries/candidate.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { plansOf, scansOfSources } from '../../../support/query-plans.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
});
afterEach(() => made.dispose());

const query = { words: ['amende', 'cnil'], listId: null, limit: 10 };

it('reads of the sources only those of the facts and passages found', () => {
  const plans = plansOf(made.file.read, (db) => [factCandidates(db, query), passageCandidates(db, query)]);
  expect(plans.length).toBeGreaterThan(5);
  expect(scansOfSources(plans)).toEqual([]);
});

it('goes along the numbers of the sources and ends with the last that is asked for', () => {
  const plans = plansOf(made.file.read, (db) => sourceCandidates(db, query));
  expect(plans[0]).toBe('SCAN s');
  // Sorted are the few lists of exhibits alone.
  const sorted = plans.filter(
    (plan, index) => plan.includes('TEMP B-TREE') && plans[index - 1] !== 'SCAN exhibit_list',
  );
  expect(sorted).toEqual([]);
});

it.each([
  ['amende', 'L’amende.txt'],
  ['cnil', 'C.N.I.L. - delibération.txt'],
  ['deliberation', 'C.N.I.L. - delibération.txt'],
  ['oeuvre', 'Chef-d’œuvre.txt'],
  ['œuvre', 'Main d’oeuvre.txt'],
])('finds %s in %s', (word, fileName) => {
  made.addSource(fileName, 'Un texte.');
  const labels = (words: readonly string[]): string[] =>
    sourceCandidates(made.file.read, { ...query, words }).map(({ label }) => label);
  expect(labels(wordsOf(word))).toEqual([fileName.slice(0, -4)]);
  expect(labels(wordsOf(`${word}x`))).toEqual([]);
});
