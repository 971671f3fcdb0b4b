/** The deadlines of a case file, with every step of their computation. */
import { DEADLINE_STATE_TERMS } from '../../../shared/domain/terms.ts';
import { deadlineCalendar } from '../../../shared/law/deadline-calendar.ts';
import { deadlineRows, type DeadlineRow } from '../../../shared/law/deadline-rows.ts';
import { openCase, sentence, type Command, type Context } from '../command.ts';
import { asOfDay } from '../today.ts';

export const deadlinesCommand: Command = {
  name: 'deadlines',
  usage: 'CASE [--as-of DAY] [--ics|--json]',
  summary: {
    fr: 'Liste les délais du dossier : jour, état, calcul et articles.',
    en: 'Lists the deadlines of the case file: day, state, computation and articles.',
  },
  options: { 'as-of': { fr: 'état à ce jour (par défaut : aujourd’hui)', en: 'state on that day (default: today)' } },
  flags: { ics: { fr: 'agenda iCalendar avec rappels', en: 'iCalendar file with alarms' } },
  needs: 1,
  run: async (context) => {
    const asOf = asOfDay(context);
    await openCase(context);
    const [deadlines, proceedings] = [
      await context.call('deadline.list', {}),
      await context.call('proceeding.list', {}),
    ];
    const rows = deadlineRows(deadlines, proceedings, asOf).filter(({ trashed }) => !trashed);
    if (context.options['ics'] === true) {
      const { matter } = await context.call('workbench.state', {});
      context.printRaw(deadlineCalendar(rows, matter?.title ?? '', context.language));
    } else if (context.json) context.printJson(rows.map((row) => tell(row, context)));
    else for (const row of rows) printRow(row, context);
    return 0;
  },
};

function tell({ deadline, outcome, ...row }: DeadlineRow, { language }: Context): object {
  const limit = outcome.kind === 'day' ? outcome.limit : undefined;
  return {
    id: deadline.id,
    label: row.name[language],
    proceeding: row.proceeding.title,
    step: row.step.kind,
    step_number: row.step.number,
    from: deadline.base,
    start_date: row.event,
    rule: deadline.rule,
    duration: deadline.duration,
    holiday_zone: deadline.zone,
    day: row.day,
    state: row.state,
    last_day: limit?.lastDay ?? null,
    range: outcome.kind === 'range' ? { from: outcome.from, to: outcome.to } : null,
    steps: (limit?.steps ?? []).map(({ text, day, authority }) => ({ text: text[language], day, authority })),
    authority: row.authority,
    other_readings: (limit?.otherReadings ?? []).map(({ lastDay, reading }) => ({
      last_day: lastDay,
      reading: reading[language],
    })),
    override: deadline.overrideDay === '' ? null : { day: deadline.overrideDay, reason: deadline.overrideReason },
    met_by: row.metBy && { step: row.metBy.step.kind, number: row.metBy.step.number, late: row.metBy.late },
    changed: deadline.moved && { from: deadline.moved.fromDay, to: deadline.moved.toDay },
    ...(outcome.kind === 'refused'
      ? { error: { ...outcome.problem, message: sentence(outcome.problem, language) } }
      : {}),
  };
}

function printRow({ deadline, outcome, ...row }: DeadlineRow, context: Context): void {
  const { language } = context;
  const print = (text: string): void => context.print(text);
  const day = row.day || (outcome.kind === 'range' ? `${outcome.from}/${outcome.to}` : '–');
  print(`${day}\t${DEADLINE_STATE_TERMS[row.state][language]}\t${row.name[language]}\t${row.proceeding.title}`);
  if (deadline.overrideReason !== '') print(`\t${deadline.overrideReason}`);
  if (outcome.kind === 'refused') print(`\t${sentence(outcome.problem, language)}`);
  if (outcome.kind !== 'day') return;
  for (const { text, authority } of outcome.limit.steps) print(`\t${text[language]} (${authority})`);
  const other = language === 'fr' ? 'Autre lecture' : 'Other reading';
  for (const { lastDay, reading } of outcome.limit.otherReadings) print(`\t${other}: ${lastDay}, ${reading[language]}`);
}
