/** A chronology as a table for a spreadsheet (RFC 4180) and as a calendar (RFC 5545). */
import type { Evidence } from '../domain/passage.ts';
import { EVIDENCE_TARGET_TERMS, FACT_STATUS_TERMS, STEP_DATE_SHORT_TERMS, STEP_DATES } from '../domain/terms.ts';
import { writeCalendar } from '../kernel/calendar-file.ts';
import { csvTable } from '../kernel/csv.ts';
import { parseEdtf } from '../kernel/edtf.ts';
import { timeOfId } from '../kernel/ids.ts';
import type { Bilingual, Language } from '../kernel/words.ts';
import type { ChronologyEntry } from './chronology.ts';

export const CHRONOLOGY_NOUN_TERMS: Readonly<Record<ChronologyEntry['noun'], Bilingual>> = {
  ...EVIDENCE_TARGET_TERMS,
  deadline: { fr: 'Délai', en: 'Deadline' },
};

const HEADS = {
  fr: 'date,du,au,précision,nature,événement,acteur,procédure,statut,contesté,sources'.split(','),
  en: 'date,from,to,precision,kind,event,actor,proceeding,status,disputed,sources'.split(','),
} as const;

/** First and last day covered, empty at an open end, and how precise the date is. */
export const spanOf = (date: string): { readonly from: string; readonly to: string; readonly precision: string } => {
  const { from, to, precision } = parseEdtf(date) ?? { from: '', to: '', precision: '' };
  return { from: from ?? '', to: to ?? '', precision };
};

/** "Décision D-1 (notification)", "Recours – Décision D-1"; which date of a step it is, unless it is that of the act. */
export function eventInWords({ noun, key, title, aspect }: ChronologyEntry, language: Language): string {
  if (noun !== 'step') return aspect === '' ? title : `${title} – ${aspect}`;
  const field = STEP_DATES.find((one) => key.endsWith(`:${one}`)) ?? 'actDate';
  return field === 'actDate' ? title : `${title} (${STEP_DATE_SHORT_TERMS[field][language]})`;
}

/** A fact that is disputed, or anything that a passage contradicts. */
export const isDisputed = ({ status, evidence }: ChronologyEntry): boolean =>
  status === 'disputed' || evidence.some(({ stance }) => stance === 'contradicts');

/** Exhibit numbers where there are any, else the numbers of sources; with the page where it is known. Each once. */
export const sourcesInWords = (evidence: readonly Evidence[], language: Language): readonly string[] => [
  ...new Set(
    evidence.map(({ passage: { exhibitNumber, sourceNo, page } }) => {
      const place =
        exhibitNumber === null ? `source ${sourceNo}` : `${language === 'fr' ? 'pièce' : 'exhibit'} ${exhibitNumber}`;
      return page === null ? place : `${place}, p. ${page}`;
    }),
  ),
];

/** UTF-8, lines end in CR LF, one line of heads. */
export function chronologyTable(entries: readonly ChronologyEntry[], language: Language): string {
  const [yes, no] = language === 'fr' ? ['oui', 'non'] : ['yes', 'no'];
  const lines = entries.map((entry) => {
    const { from, to, precision } = spanOf(entry.date);
    return [
      entry.date,
      from,
      to,
      precision,
      CHRONOLOGY_NOUN_TERMS[entry.noun][language],
      eventInWords(entry, language),
      entry.actor,
      entry.proceedingTitle,
      entry.status === null ? '' : FACT_STATUS_TERMS[entry.status][language],
      isDisputed(entry) ? yes : no,
      sourcesInWords(entry.evidence, language).join(' ; '),
    ];
  });
  return csvTable([HEADS[language], ...lines]);
}

/** An interval open at one end stands at the other; deadlines give the alarm a week and a day before. */
export const chronologyCalendar = (entries: readonly ChronologyEntry[], title: string, language: Language): string =>
  writeCalendar(
    entries.map((entry) => {
      const { from, to } = spanOf(entry.date);
      const summary = eventInWords(entry, language);
      return {
        uid: entry.key.replaceAll(':', '-'),
        stamp: timeOfId(entry.recordId),
        sequence: 0,
        from: from || to,
        to: to || from,
        summary,
        description: [
          CHRONOLOGY_NOUN_TERMS[entry.noun][language],
          entry.actor,
          entry.proceedingTitle,
          entry.date,
          ...sourcesInWords(entry.evidence, language),
        ]
          .filter(Boolean)
          .join('\n'),
        alarms: entry.noun === 'deadline' ? [7, 1].map((daysBefore) => ({ daysBefore, text: summary })) : [],
      };
    }),
    { name: title, product: 'Greffier' },
  );
