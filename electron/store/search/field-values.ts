/** What stands after `kind:`, `date:` and `in:`. Each gives undefined when it cannot be read. */
import { parseEdtf } from '../../../shared/kernel/edtf.ts';
import { fold } from '../../../shared/kernel/fold.ts';
import { genreNamed } from '../../../shared/domain/genre.ts';
import { HIT_NOUN_TERMS, SOURCE_KIND_TERMS } from '../../../shared/domain/terms.ts';
import type { SearchWithin } from '../../../shared/domain/search.ts';
import type { Query } from './query.ts';

/** What people say besides the names in the list. */
const KIND_ALIASES: Readonly<Record<string, string>> = {
  txt: 'text',
  md: 'markdown',
  htm: 'html',
  web: 'html',
  page: 'html',
  doc: 'docx',
  fait: 'fact',
  faits: 'fact',
  facts: 'fact',
  note: 'memo',
  memos: 'memo',
};

/** Formats and genres by their code or their name in either language, several with commas. */
export function readKinds(typed: string): Query | undefined {
  const kinds = typed
    .split(',')
    .map((part) => fold(part.trim()))
    .filter((part) => part !== '')
    .map((name) => kindNamed(name));
  const known = kinds.filter((kind) => kind !== undefined);
  return kinds.length > 0 && known.length === kinds.length ? { type: 'kinds', kinds: known } : undefined;
}

function kindNamed(name: string): string | undefined {
  const terms = [...Object.entries(SOURCE_KIND_TERMS), ...Object.entries(HIT_NOUN_TERMS)];
  const named = terms.find(([code, { fr, en }]) => [code, fold(fr), fold(en)].includes(name));
  return named?.[0] ?? KIND_ALIASES[name] ?? genreNamed(name);
}

/** `2022`, `2022-10..2023-02`, `2022..`, `17/10/2022`: the first and the last day. */
export function readDates(typed: string): Query | undefined {
  const [first = '', last = first, ...more] = typed.split('..').map((end) => asIso(end.trim()));
  if (more.length > 0) return undefined;
  const text = typed.includes('..') ? `${first || '..'}/${last || '..'}` : first;
  const date = parseEdtf(text);
  return date && { type: 'dates', from: date.from, to: date.to };
}

/** Day, month and year as one writes them in Europe, put the other way round. */
function asIso(end: string): string {
  const {
    day,
    month = '',
    year = '',
  } = /^(?:(?<day>\d{1,2})[/.])?(?<month>\d{1,2})[/.](?<year>\d{4})$/u.exec(end)?.groups ?? {};
  if (year === '') return end;
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

const WITHIN: Readonly<Record<SearchWithin, readonly string[]>> = {
  own: ['body', 'text', 'texts', 'texte', 'textes'],
  surroundings: ['surroundings', 'surrounding', 'alentours', 'alentour'],
  all: ['all', 'everything', 'tout'],
  comments: ['comment', 'comments', 'commentaire', 'commentaires'],
};

export function readWithin(typed: string): SearchWithin | undefined {
  const name = fold(typed.trim());
  return (Object.keys(WITHIN) as SearchWithin[]).find((within) => WITHIN[within].includes(name));
}
