import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFacts } from '../../../../electron/store/queries/fact.ts';
import { listSources } from '../../../../electron/store/queries/source-list.ts';
import { readText } from '../../../../electron/store/texts.ts';
import { sharedQuotations } from '../../../../electron/usecases/families/shared-quotations.ts';
import { addEvidence } from '../../../../electron/usecases/facts/add-evidence.ts';
import { createFact } from '../../../../electron/usecases/facts/create-fact.ts';
import { supportOf } from '../../../../shared/domain/family.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { article, importTexts } from '../../../support/wording.ts';

/** 44 words: alone they would make a family. */
const SAID =
  'Nous avons demandé trois fois, par écrit et devant témoins, que la rampe du quai nord soit remplacée avant l’hiver, et trois fois on nous a répondu que le budget du port ne le permettait pas cette année, ni la suivante';
const quoting = (seed: number, open: string, close: string): string =>
  `${article(seed, 260)}\n\n${open}${SAID}${close}, a dit le capitaine.\n\n${article(seed + 50, 200)}`;

let own: TemporaryCaseFile;
beforeEach(() => {
  own = temporaryCaseFile();
});
afterEach(() => own.dispose());

const rows = () => listSources(own.file.read, {}, { sort: 'no', descending: false }, { offset: 0, limit: 99 }).rows;
const selectionOf = (no: number, words: string) => {
  const sourceId = rows()[no - 1]?.id ?? '';
  const text = readText(own.file.read, sourceId);
  const start = text?.body.indexOf(words) ?? -1;
  return { sourceId, textId: text?.textId ?? '', start, end: start + words.length, quote: words };
};

test('articles that quote the same statement are told, and are no family', () => {
  importTexts(own.file, {
    'a.txt': quoting(1, '« ', ' »'),
    'b.txt': quoting(2, '“', '”'),
    'c.txt': article(3),
    'd.txt': quoting(4, '« ', ' »').replace('trois fois on', 'autre chose puis on'),
  });
  expect(rows().map(({ familyId }) => familyId)).toEqual([null, null, null, null]);
  const [first] = sharedQuotations(own.file, { sourceId: rows()[0]?.id ?? '' });
  expect([first?.quote, first?.others.map(({ no, isFamily }) => [no, isFamily])]).toEqual([
    SAID,
    [
      [2, false],
      [4, false],
    ],
  ]);
  const other = first?.others[0];
  expect(readText(own.file.read, other?.sourceId ?? '')?.body.slice(other?.start, other?.end)).toBe(SAID);
  expect(sharedQuotations(own.file, { sourceId: rows()[2]?.id ?? '' })).toEqual([]);
});

test('the same words without quotation marks are copied, and make a family', () => {
  importTexts(own.file, { 'a.txt': quoting(1, '', ''), 'b.txt': quoting(2, '', '') });
  expect(rows().map(({ familyId }) => familyId)).toEqual(['1', '1']);
});

test('independent sources that report the very same words bear out that they were said', () => {
  importTexts(own.file, { 'a.txt': quoting(1, '« ', ' »'), 'b.txt': quoting(2, '« ', ' »'), 'c.txt': article(3) });
  const { id: factId } = createFact(own.file, {
    statement: 'La rampe devait être remplacée.',
    selection: selectionOf(1, 'que la rampe du quai nord soit remplacée avant l’hiver'),
  });
  const add = (no: number, words: string): void => {
    addEvidence(own.file, {
      target: 'fact',
      targetId: factId,
      field: '',
      selection: selectionOf(no, words),
      stance: 'supports',
    });
  };
  const support = () => supportOf(listFacts(own.file.read, false)[0]?.evidence ?? []);
  expect(support().sameWords).toBe(false);
  add(2, 'que la rampe du quai nord soit remplacée avant l’hiver, et trois fois');
  expect(support()).toEqual({ sources: 2, independent: 2, sameWords: true });
  const passageIds = (listFacts(own.file.read, false)[0]?.evidence ?? []).map(({ passage }) => passage.id);
  expect(sharedQuotations(own.file, { sourceId: rows()[0]?.id ?? '', passageIds })).toMatchObject([
    { quote: SAID, others: [{ no: 2 }] },
  ]);
  add(3, article(3).slice(0, 60).trim());
  expect(support()).toEqual({ sources: 3, independent: 3, sameWords: false });
});
