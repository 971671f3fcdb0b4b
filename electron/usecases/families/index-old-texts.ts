import { fingerprintsOf } from '../../../shared/text/wording/fingerprints.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { regroupTexts } from '../../store/families.ts';
import { areAllIndexed, unindexedTexts, wordingNo } from '../../store/queries/wording.ts';
import { learnWording } from './learn-wording.ts';

/** Texts noted in one go: some 10 ms, in which the page waits for no answer that it would notice. */
const PART = 24;

/**
 * Notes the wording of texts that came before this was kept: case files of older versions.
 * @param after where the last part ended, 0 at first
 * @returns where this part ended; undefined when there was nothing left
 */
export function indexOldTexts(file: CaseFile, after: number): number | undefined {
  if (areAllIndexed(file.read)) return undefined;
  return file.maintain((db) => {
    const texts = unindexedTexts(db, after, PART);
    learnWording(
      db,
      texts.map(({ textId, body, segments }) => ({ textId, body, segments, print: fingerprintsOf(body, segments) })),
    );
    const numbers = texts.map(({ textId }) => wordingNo(db, textId)).filter((no) => no !== undefined);
    regroupTexts(db, numbers);
    return texts.at(-1)?.row;
  }, true);
}
