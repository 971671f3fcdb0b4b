import { STEP_DATE_SHORT_TERMS, STEP_KIND_TERMS } from '../domain/terms.ts';
import { writeCalendar, type CalendarEntry } from '../kernel/calendar-file.ts';
import { formatEdtf } from '../kernel/edtf.ts';
import { timeOfId } from '../kernel/ids.ts';
import type { Language } from '../kernel/words.ts';
import type { DeadlineRow } from './deadline-rows.ts';

/** How many days before the last day a calendar gives the alarm. */
const ALARMS = [7, 1] as const;

/**
 * The deadlines that have a day and run still or are past, as a calendar with alarms; those met or in the trash are left out.
 * @param title of the matter
 */
export const deadlineCalendar = (rows: readonly DeadlineRow[], title: string, language: Language): string =>
  writeCalendar(
    calendarRows(rows).map((row) => entryOf(row, title, language)),
    { name: title, product: 'Greffier' },
  );

/** Which deadlines a calendar takes. */
export const calendarRows = (rows: readonly DeadlineRow[]): readonly DeadlineRow[] =>
  rows.filter(({ day, state, trashed }) => !trashed && day !== '' && state !== 'met');

function entryOf(row: DeadlineRow, title: string, language: Language): CalendarEntry {
  const { deadline, step, proceeding, outcome } = row;
  const event = [STEP_KIND_TERMS[step.kind][language], step.label, step.number].filter(Boolean).join(' ');
  const base = STEP_DATE_SHORT_TERMS[deadline.base][language];
  const steps =
    outcome.kind === 'day' ? outcome.limit.steps.map(({ text, authority }) => `${text[language]} (${authority})`) : [];
  const others =
    outcome.kind === 'day'
      ? outcome.limit.otherReadings.map(({ lastDay, reading }) => `${lastDay} – ${reading[language]}`)
      : [];
  const other = language === 'fr' ? 'Autres lectures' : 'Other readings';
  const summary = `${row.name[language]} – ${title}`;
  return {
    uid: deadline.id,
    stamp: timeOfId(deadline.id),
    sequence: deadline.revision,
    from: row.day,
    to: row.day,
    summary,
    description: [
      `${proceeding.title} – ${event} (${base}, ${formatEdtf(row.event, language)})`,
      row.authority,
      ...(deadline.overrideDay === '' ? [] : [deadline.overrideReason]),
      ...steps,
      ...(others.length === 0 ? [] : [`${other}: ${others.join(' ; ')}`]),
    ]
      .filter(Boolean)
      .join('\n'),
    alarms: ALARMS.map((daysBefore) => ({ daysBefore, text: summary })),
  };
}
