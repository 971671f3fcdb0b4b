import type { FrozenExhibit } from '../domain/exhibit.ts';
import { csvTable } from '../kernel/csv.ts';
import type { Language } from '../kernel/words.ts';
import { MEMO_WORDS } from './memo-words.ts';

const HEADS = {
  fr: ['n°', 'intitulé', 'date', 'forme', 'pages', 'groupe', 'SHA-256'],
  en: ['no.', 'title', 'date', 'form', 'pages', 'group', 'SHA-256'],
} as const;

/** An exhibit list as a table for a spreadsheet; dates are EDTF. */
export const exhibitTable = (exhibits: readonly FrozenExhibit[], language: Language): string =>
  csvTable([
    HEADS[language],
    ...exhibits.map(({ number, title, date, form, pageCount, heading, sha256 }) => [
      number,
      title,
      date,
      MEMO_WORDS[form][language],
      pageCount ?? '',
      heading,
      sha256,
    ]),
  ]);
