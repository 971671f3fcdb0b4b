import { fingerprintsOf } from '../../../shared/text/wording/fingerprints.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { joinFamilies } from '../../store/families.ts';
import { unnotedTexts, wordingBacklog, wordingNo, type WordingBacklog } from '../../store/queries/wording.ts';
import { learnWording } from './learn-wording.ts';

/** Texts noted in one go, and characters of these: some 20 ms, in which the page waits for no answer that it would notice. */
const PART = { texts: 48, characters: 1_000_000 } as const;

export const MOST_AT_ONCE = PART.texts;

/** What the import left to be noted; undefined when there is nothing. */
export const backlogOf = (file: CaseFile): WordingBacklog | undefined => wordingBacklog(file.read);

/**
 * Notes the wording of a few texts that came in, and brings their sources into families. Derived from the records: no step to undo, and whatever was
 * not noted when the program ended is noted when the case file is opened again.
 * @param after where the last part ended
 * @returns where this part ended, and how many texts it noted; undefined when there was nothing left
 */
export function noteWording(
  file: CaseFile,
  after: number,
): { readonly after: number; readonly noted: number } | undefined {
  const texts = unnotedTexts(file.read, after, PART.texts, PART.characters);
  const last = texts.at(-1);
  if (!last) return undefined;
  file.maintain((db) => {
    learnWording(
      db,
      texts.map(({ textId, body, segments }) => ({ textId, body, segments, print: fingerprintsOf(body, segments) })),
    );
    joinFamilies(
      db,
      texts.map(({ textId }) => wordingNo(db, textId)).filter((no) => no !== undefined),
    );
  }, true);
  return { after: last.row, noted: texts.length };
}

/** All that is left, without a pause. */
export function noteAllWording(file: CaseFile): void {
  file.spareMemory(true);
  try {
    for (let at = backlogOf(file)?.after; at !== undefined;) at = noteWording(file, at)?.after;
  } finally {
    file.spareMemory(false);
  }
}
