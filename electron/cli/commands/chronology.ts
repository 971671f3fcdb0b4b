/** The chronology of a case file as a table or a calendar: facts, steps, measures and deadlines, in the order of their dates. */
import type { Fact } from '../../../shared/domain/fact.ts';
import type { Evidence } from '../../../shared/domain/passage.ts';
import type { Proceeding } from '../../../shared/domain/proceeding.ts';
import {
  EVIDENCE_TARGET_TERMS,
  FACT_STATUS_TERMS,
  MEASURE_KIND_TERMS,
  STEP_DATE_SHORT_TERMS,
  STEP_DATES,
  STEP_KIND_TERMS,
} from '../../../shared/domain/terms.ts';
import { writeCalendar } from '../../../shared/kernel/calendar-file.ts';
import { parseEdtf, sortKey } from '../../../shared/kernel/edtf.ts';
import { timeOfId } from '../../../shared/kernel/ids.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { deadlineRows, type DeadlineRow } from '../../../shared/law/deadline-rows.ts';
import { openCase, UsageError, type Command } from '../command.ts';
import { today } from '../today.ts';

interface Row {
  /** Lasting; unique within the chronology. */
  readonly key: string;
  readonly recordId: string;
  /** EDTF. */
  readonly date: string;
  readonly kind: string;
  readonly event: string;
  readonly proceeding: string;
  readonly status: string;
  readonly evidence: readonly Evidence[];
}

const HEADS = {
  fr: ['date', 'du', 'au', 'précision', 'nature', 'événement', 'procédure', 'statut', 'sources'],
  en: ['date', 'from', 'to', 'precision', 'kind', 'event', 'proceeding', 'status', 'sources'],
} as const;

export const chronologyCommand: Command = {
  name: 'chronology',
  usage: 'CASE --csv|--ics|--json',
  summary: {
    fr: 'Exporte la chronologie : faits, actes, mesures et délais.',
    en: 'Exports the chronology: facts, steps, measures and deadlines.',
  },
  flags: {
    csv: { fr: 'tableau CSV (RFC 4180, UTF-8)', en: 'CSV table (RFC 4180, UTF-8)' },
    ics: { fr: 'agenda iCalendar', en: 'iCalendar file' },
  },
  needs: 1,
  run: async (context) => {
    const { csv, ics } = context.options;
    if (csv !== true && ics !== true && !context.json) throw new UsageError('--csv, --ics, --json');
    await openCase(context);
    const { language } = context;
    const facts = await context.call('fact.list', {});
    const proceedings = await context.call('proceeding.list', {});
    const deadlines = deadlineRows(await context.call('deadline.list', {}), proceedings, today());
    const rows = rowsOf(facts, proceedings, deadlines, language);
    if (csv === true) context.printRaw(table(rows, language));
    else if (ics === true) {
      const { matter } = await context.call('workbench.state', {});
      context.printRaw(calendar(rows, matter?.title ?? '', language));
    } else
      context.printJson(
        rows.map(({ key: _key, recordId, evidence, ...row }) => ({
          id: recordId,
          ...row,
          ...span(row.date),
          sources: sources(evidence, language),
        })),
      );
    return 0;
  },
};

/** Every dated record outside the trash, in chronological order. */
function rowsOf(
  facts: readonly Fact[],
  proceedings: readonly Proceeding[],
  deadlines: readonly DeadlineRow[],
  language: Language,
): Row[] {
  const rows: Row[] = [
    ...facts.map(({ id, date, statement, status, evidence }) => ({
      key: `fact-${id}`,
      recordId: id,
      date,
      kind: EVIDENCE_TARGET_TERMS.fact[language],
      event: statement,
      proceeding: '',
      status: FACT_STATUS_TERMS[status][language],
      evidence,
    })),
    ...proceedings.filter(({ trashed }) => !trashed).flatMap((proceeding) => stepRows(proceeding, language)),
    ...deadlines
      .filter(({ trashed }) => !trashed)
      .map(({ deadline, day, name, proceeding, step }) => ({
        key: `deadline-${deadline.id}`,
        recordId: deadline.id,
        date: day,
        kind: language === 'fr' ? 'Délai' : 'Deadline',
        event: name[language],
        proceeding: proceeding.title,
        status: '',
        evidence: step.evidence.filter(({ field }) => field === deadline.base),
      })),
  ];
  return rows
    .filter(({ date }) => parseEdtf(date))
    .map((row) => ({ row, sort: sortKey(row.date) }))
    .sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
    .map(({ row }) => row);
}

const stepRows = ({ title, steps }: Proceeding, language: Language): Row[] =>
  steps
    .filter(({ trashed }) => !trashed)
    .flatMap((step) => {
      const name = [STEP_KIND_TERMS[step.kind][language], step.label, step.number].filter(Boolean).join(' ');
      const common = { proceeding: title, status: '' };
      const dates = STEP_DATES.map((field) => ({
        ...common,
        key: `step-${step.id}-${field}`,
        recordId: step.id,
        date: step[field],
        kind: EVIDENCE_TARGET_TERMS.step[language],
        event: `${name} (${STEP_DATE_SHORT_TERMS[field][language]})`,
        evidence: step.evidence.filter((one) => one.field === field || one.field === ''),
      }));
      const measures = step.measures
        .filter(({ trashed }) => !trashed)
        .map((measure) => ({
          ...common,
          key: `measure-${measure.id}`,
          recordId: measure.id,
          date:
            measure.startsOn !== '' && measure.endsOn !== '' && measure.startsOn !== measure.endsOn
              ? `${measure.startsOn}/${measure.endsOn}`
              : measure.startsOn || measure.endsOn,
          kind: EVIDENCE_TARGET_TERMS.measure[language],
          event: [MEASURE_KIND_TERMS[measure.kind][language], measure.label].filter(Boolean).join(' – '),
          evidence: measure.evidence,
        }));
      return [...dates, ...measures];
    });

const span = (edtf: string): { from: string; to: string; precision: string } => {
  const date = parseEdtf(edtf);
  return { from: date?.from ?? '', to: date?.to ?? '', precision: date?.precision ?? '' };
};

/** Exhibit numbers where there are any, else the numbers of sources. */
const sources = (evidence: readonly Evidence[], language: Language): string[] => [
  ...new Set(
    evidence.map(({ passage }) =>
      passage.exhibitNumber === null
        ? `source ${passage.sourceNo}`
        : `${language === 'fr' ? 'pièce' : 'exhibit'} ${passage.exhibitNumber}`,
    ),
  ),
];

/** A cell that a spreadsheet would take for a formula is kept as text by an apostrophe. */
const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

function table(rows: readonly Row[], language: Language): string {
  const lines = rows.map(({ date, kind, event, proceeding, status, evidence }) => {
    const { from, to, precision } = span(date);
    return [date, from, to, precision, kind, event, proceeding, status, sources(evidence, language).join(' ; ')];
  });
  return [HEADS[language], ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** An interval open at one end stands at the other. */
const calendar = (rows: readonly Row[], title: string, language: Language): string =>
  writeCalendar(
    rows.map((row) => {
      const { from, to } = span(row.date);
      return {
        uid: row.key,
        stamp: timeOfId(row.recordId),
        sequence: 0,
        from: from || to,
        to: to || from,
        summary: row.event,
        description: [row.kind, row.proceeding, row.date, ...sources(row.evidence, language)]
          .filter(Boolean)
          .join('\n'),
        alarms: [],
      };
    }),
    { name: title, product: 'Greffier' },
  );
