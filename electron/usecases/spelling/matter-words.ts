/** Words that a matter has of its own: those the lawyer taught it, and the names that its records hold. */
import type { Input, Output } from '../../../shared/contracts/contract.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { plainWord, wordsIn } from '../../../shared/text/spelling/words-in.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { readMatter } from '../../store/queries/matter.ts';
import { listParties } from '../../store/queries/party.ts';
import { listProceedings } from '../../store/queries/proceeding.ts';
import { readSetting, writeSetting } from '../../store/queries/setting.ts';

const SETTING = 'spelling-words';

const taught = (db: ReadableDatabase): readonly string[] =>
  (readSetting(db, SETTING) as readonly string[] | undefined) ?? [];

/** Names of parties with their aliases, of courts, of counsel and of proceedings, word by word. */
function names(db: ReadableDatabase): readonly string[] {
  const matter = readMatter(db);
  const said = [
    ...(matter ? [matter.title, matter.court, matter.counsel] : []),
    ...listParties(db).flatMap(({ name, aliases }) => [name, ...aliases]),
    ...listProceedings(db).map(({ title }) => title),
  ];
  const words = said.flatMap((text) => wordsIn(text).map(({ word }) => plainWord(word)));
  return [...new Set(words)].filter((word) => /^\p{Lu}/u.test(word));
}

export const listWords = (file: CaseFile): Output<'spelling.list'> => ({
  matter: taught(file.read),
  names: names(file.read),
});

export function learnWord(file: CaseFile, { word }: Input<'spelling.learn'>): null {
  const plain = plainWord(word.trim());
  if (plain === '') throw new ProblemError('value.empty', { field: 'word' });
  const known = taught(file.read);
  if (known.includes(plain)) return null;
  return file.commit(
    'spelling.learnt',
    (db) => {
      writeSetting(db, SETTING, [...known, plain].toSorted());
      return null;
    },
    { detail: { word: plain } },
  );
}

export function forgetWord(file: CaseFile, { word }: Input<'spelling.forget'>): null {
  const known = taught(file.read);
  if (!known.includes(word)) return null;
  return file.commit(
    'spelling.forgotten',
    (db) => {
      writeSetting(
        db,
        SETTING,
        known.filter((one) => one !== word),
      );
      return null;
    },
    { detail: { word } },
  );
}
