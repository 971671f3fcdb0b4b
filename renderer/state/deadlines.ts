import { useEffect, useRef } from 'react';
import type { Deadline, Duration } from '../../shared/domain/deadline.ts';
import type { Proceeding } from '../../shared/domain/proceeding.ts';
import { formatEdtf } from '../../shared/kernel/edtf.ts';
import type { Language } from '../../shared/kernel/words.ts';
import { addDays, daysBetween } from '../../shared/law/civil-day.ts';
import { calendarRows } from '../../shared/law/deadline-calendar.ts';
import { deadlineRows, type DeadlineRow } from '../../shared/law/deadline-rows.ts';
import { ZONES } from '../../shared/law/holidays.ts';
import { isRule, RULES } from '../../shared/law/rules.ts';
import { bridge } from '../api/bridge.ts';
import { act } from './act.ts';
import { chooseDestination, deliver } from './shell.ts';
import { showToast } from './toasts.ts';
import { today } from './today.ts';
import { useCall } from './use-call.ts';

export type { DeadlineRow } from '../../shared/law/deadline-rows.ts';
export { suggestedRules, type StepRule } from '../../shared/law/step-rules.ts';
export { ZONES as DEADLINE_ZONES };

const NO_DEADLINES: readonly Deadline[] = [];
const NO_PROCEEDINGS: readonly Proceeding[] = [];

/** Every deadline with its day and its state today, by day; those in the trash marked. */
export function useDeadlines(): readonly DeadlineRow[] {
  const deadlines = useCall('deadline.list', {}).data ?? NO_DEADLINES;
  const proceedings = useCall('proceeding.list', {}).data ?? NO_PROCEEDINGS;
  return computedOnce(deadlines, proceedings, today());
}

let computed: { readonly inputs: readonly unknown[]; readonly rows: readonly DeadlineRow[] } = { inputs: [], rows: [] };

/** Every step on the screen asks for the same rows: they are computed once for the same answers and the same day. */
function computedOnce(...inputs: Parameters<typeof deadlineRows>): readonly DeadlineRow[] {
  if (inputs.some((input, index) => input !== computed.inputs[index]))
    computed = { inputs, rows: deadlineRows(...inputs) };
  return computed.rows;
}

/** Days from today to that day; negative when it is past. */
export const daysLeft = (day: string): number => daysBetween(today(), day);

/** Tells in passing each deadline whose day has just moved with the date of its event; the deadline itself goes on telling it. */
export function useMovedDeadlines(language: Language): void {
  const rows = useDeadlines();
  const known = useRef<ReadonlyMap<string, number> | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = new Map(rows.map(({ deadline }) => [deadline.id, deadline.revision]));
    if (before === null || rows.length === 0) return;
    for (const { deadline, name } of rows) {
      const { moved } = deadline;
      if (!moved || deadline.revision <= (before.get(deadline.id) ?? deadline.revision)) continue;
      const values = { name: name[language], from: formatEdtf(moved.fromDay, language) };
      showToast(
        moved.toDay === ''
          ? { textKey: 'deadlines.moved-away', values }
          : { textKey: 'deadlines.moved', values: { ...values, to: formatEdtf(moved.toDay, language) } },
      );
    }
  }, [rows, language]);
}

/** A penalty runs from the morrow of the term of the order: the morrow of a deadline of the CNIL that the same step opened. */
export function dayAfterTerm(rows: readonly DeadlineRow[], stepId: string): string | undefined {
  const term = rows.find(
    ({ deadline, trashed }) =>
      deadline.stepId === stepId && !trashed && (deadline.rule === 'CNIL_MOIS' || deadline.rule === 'CNIL_JOURS'),
  );
  if (!term) return undefined;
  const last = term.deadline.overrideDay || (term.outcome.kind === 'day' ? term.outcome.limit.lastDay : '');
  return last === '' ? undefined : addDays(last, 1);
}

/** How many deadlines a calendar would take. */
export const calendarCount = (rows: readonly DeadlineRow[]): number => calendarRows(rows).length;

/** Asks where the calendar goes, writes it and hands it over. */
export async function exportCalendar(name: string, language: Language): Promise<void> {
  const destination = await chooseDestination(`${name}.ics`);
  if (destination === null) return;
  const written = await act('deadline.export', { destination, language });
  if (!written) return;
  if (bridge().shell === 'browser') await deliver(destination);
  else showToast({ textKey: 'deadlines.exported', values: written });
}

export const ruleOptions = (language: Language): readonly { readonly id: string; readonly label: string }[] =>
  Object.entries(RULES).map(([id, { name }]) => ({ id, label: name[language] }));

export type DurationPart = Exclude<keyof Duration, 'next' | 'hours'>;

/** The parts of a duration that a rule counts, in its order; none for a rule that needs no number. */
export const partsOf = (rule: string): readonly DurationPart[] =>
  isRule(rule)
    ? (RULES[rule].reads as readonly (keyof Duration)[]).filter((part) => part !== 'next' && part !== 'hours')
    : [];
