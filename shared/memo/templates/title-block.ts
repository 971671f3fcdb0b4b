import { isPleading, MEMO_TEMPLATE_TERMS } from '../../domain/memo-template.ts';
import { formatEdtf } from '../../kernel/edtf.ts';
import { fill } from '../../kernel/words.ts';
import { MEMO_WORDS } from '../memo-words.ts';
import type { PrintCounsel, PrintJob, PrintParty } from '../print-job.ts';
import { TITLE_WORDS } from './title-words.ts';

export interface TitleParty {
  readonly name: string;
  /** Role and address. */
  readonly details: readonly string[];
}

/** One side of a pleading, with its counsel. */
export interface TitleSide {
  readonly label: string;
  readonly parties: readonly TitleParty[];
  readonly counsel: readonly string[];
}

/** What stands at the head of a document, from top to bottom. No text in it is empty. */
export type TitleElement =
  | { readonly kind: 'letterhead'; readonly firm: string; readonly lines: readonly string[] }
  | { readonly kind: 'banner'; readonly text: string }
  | {
      readonly kind: 'line';
      readonly look: 'place' | 'kind' | 'title' | 'court' | 'case' | 'pleading' | 'subject';
      readonly text: string;
    }
  | { readonly kind: 'fields'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'sides'; readonly sides: readonly TitleSide[] };

type TitleFacts = Pick<PrintJob, 'title' | 'language' | 'header' | 'template' | 'matter' | 'counsel' | 'parties'>;

const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ');

/** The head of a document: of a note to its reader, or of a pleading to a court. Whatever is not known is left out. */
export function titleBlock(job: TitleFacts): TitleElement[] {
  return [...letterhead(job.counsel), ...banner(job), ...(isPleading(job.template) ? pleading(job) : note(job))];
}

function letterhead({ name, firm, address, phone, email }: PrintCounsel): TitleElement[] {
  const first = firm || name;
  if (first === '') return [];
  const reach = [oneLine(address), phone, email].filter(Boolean).join(' · ');
  const lines = [firm === '' ? '' : name, reach].filter(Boolean);
  return [{ kind: 'letterhead', firm: first, lines }];
}

const banner = ({ header }: TitleFacts): TitleElement[] =>
  header.confidentiality === '' ? [] : [{ kind: 'banner', text: header.confidentiality }];

const line = (look: Extract<TitleElement, { kind: 'line' }>['look'], text: string): TitleElement[] =>
  text === '' ? [] : [{ kind: 'line', look, text }];

const kindOf = ({ template, language }: TitleFacts): string =>
  MEMO_TEMPLATE_TERMS[template][language].toLocaleUpperCase(language);

/** The title, unless it only says again what kind of document this is. */
const ownTitle = (job: TitleFacts): string =>
  job.title.toLocaleUpperCase(job.language).trim() === kindOf(job) ? '' : job.title;

function note(job: TitleFacts): TitleElement[] {
  const { language, matter } = job;
  const number = matter.caseNumber === '' ? '' : fill(MEMO_WORDS.caseNumber[language], { number: matter.caseNumber });
  const rows = fields(job);
  return [
    ...line('place', [matter.court, number].filter(Boolean).join(', ')),
    ...line('kind', kindOf(job)),
    ...line('title', ownTitle(job)),
    ...(rows.length === 0 ? [] : [{ kind: 'fields', rows } as const]),
  ];
}

function fields({ header, language, matter }: TitleFacts): (readonly [string, string])[] {
  const words = MEMO_WORDS;
  const label = (text: string): string => (language === 'en' ? text.toLocaleUpperCase('en') : text);
  const rows = [
    [words.to[language], header.to],
    [words.from[language], header.from],
    [words.date[language], formatEdtf(header.date, language)],
    [words.subject[language], header.subject],
    [words.matter[language], matter.title],
    [words.reference[language], header.reference === '' ? matter.reference : header.reference],
  ] as const;
  return rows.filter(([, value]) => value !== '').map(([name, value]) => [label(name), value]);
}

/** Civil courts number by their "répertoire général", administrative ones by the instance. */
const ADMINISTRATIVE = /administrati|conseil d[’']état/iu;

function pleading(job: TitleFacts): TitleElement[] {
  const { language, matter, template } = job;
  const named =
    template === 'defence' || ADMINISTRATIVE.test(matter.court) ? TITLE_WORDS.instance : TITLE_WORDS.register;
  const sides = [sideOf(job, 'for'), sideOf(job, 'against')].filter(({ parties }) => parties.length > 0);
  return [
    ...line('court', matter.court.toLocaleUpperCase(language)),
    ...line('case', matter.caseNumber === '' ? '' : fill(named[language], { number: matter.caseNumber })),
    ...line('pleading', kindOf(job)),
    ...line('subject', ownTitle(job)),
    ...(sides.length === 0 ? [] : [{ kind: 'sides', sides } as const]),
  ];
}

function sideOf({ language, counsel, parties }: TitleFacts, side: PrintParty['side']): TitleSide {
  const there = parties.filter((party) => party.side === side);
  const local = there.filter(({ isCounsel }) => isCounsel);
  const words = TITLE_WORDS;
  const own = side === 'for' && counsel.name !== '' ? [describeCounsel(counsel, language)] : [];
  // Before civil courts one counsel may plead and another of the court's own bar appear (law of 31 December 1971, art. 5).
  const ownRole = local.length > 0 ? words.pleading : words.counsel;
  const localRole = side === 'for' && own.length > 0 ? words.local : words.counsel;
  return {
    label: words[side][language].toLocaleUpperCase(language),
    parties: there
      .filter(({ isCounsel }) => !isCounsel)
      .map(({ name, role, address }) => ({ name, details: [role, oneLine(address)].filter(Boolean) })),
    counsel: [
      ...own.map((name) => fill(ownRole[language], { name })),
      ...local.map(({ name, address }) =>
        fill(localRole[language], { name: [name, oneLine(address)].filter(Boolean).join(', ') }),
      ),
    ],
  };
}

function describeCounsel({ name, firm, address, bar, box }: PrintCounsel, language: TitleFacts['language']): string {
  const words = TITLE_WORDS;
  return [
    name,
    firm,
    bar === '' ? '' : fill(words.bar[language], { bar }),
    oneLine(address),
    box === '' ? '' : fill(words.box[language], { box }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Place and date, name and capacity of whoever signs; null where nobody does. */
export function signature(job: TitleFacts): readonly string[] | null {
  if (!isPleading(job.template)) return null;
  const { language, header, counsel } = job;
  const words = TITLE_WORDS;
  const date = formatEdtf(header.date, language) || words.noDate[language];
  const place = fill((counsel.city === '' ? words.done : words.doneAt)[language], { city: counsel.city, date });
  const bar = counsel.bar === '' ? '' : fill(words.bar[language], { bar: counsel.bar });
  const capacity = bar.charAt(0).toLocaleUpperCase(language) + bar.slice(1);
  return [place, counsel.name || header.from, capacity].filter(Boolean);
}
