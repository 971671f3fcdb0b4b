/** The chronology of a case file as a table or a calendar: facts, steps, measures and deadlines, in the order of their dates. */
import {
  chronologyCalendar,
  chronologyTable,
  CHRONOLOGY_NOUN_TERMS,
  eventInWords,
  isDisputed,
  sourcesInWords,
  spanOf,
} from '../../../shared/law/chronology-file.ts';
import { FACT_STATUS_TERMS } from '../../../shared/domain/terms.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { chronologyEntries, type ChronologyEntry } from '../../../shared/law/chronology.ts';
import { deadlineRows } from '../../../shared/law/deadline-rows.ts';
import { openCase, UsageError, type Command } from '../command.ts';
import { today } from '../today.ts';

export const chronologyCommand: Command = {
  name: 'chronology',
  usage: 'CASE --csv|--ics|--json',
  summary: {
    fr: 'Exporte la chronologie : faits, actes, mesures et délais.',
    en: 'Exports the chronology: facts, steps, measures and deadlines.',
  },
  flags: {
    csv: { fr: 'tableau CSV (RFC 4180, UTF-8)', en: 'CSV table (RFC 4180, UTF-8)' },
    ics: { fr: 'agenda iCalendar, délais avec rappels', en: 'iCalendar file, deadlines with alarms' },
  },
  needs: 1,
  run: async (context) => {
    const { csv, ics } = context.options;
    if (csv !== true && ics !== true && !context.json) throw new UsageError('--csv, --ics, --json');
    await openCase(context);
    const { language } = context;
    const proceedings = await context.call('proceeding.list', {});
    const records = {
      facts: await context.call('fact.list', {}),
      proceedings,
      deadlines: deadlineRows(await context.call('deadline.list', {}), proceedings, today()),
      parties: await context.call('party.list', {}),
    };
    const entries = chronologyEntries(records, language);
    if (csv === true) context.printRaw(chronologyTable(entries, language));
    else if (ics === true) {
      const { matter } = await context.call('workbench.state', {});
      context.printRaw(chronologyCalendar(entries, matter?.title ?? '', language));
    } else context.printJson(entries.map((entry) => tell(entry, language)));
    return 0;
  },
};

const tell = (entry: ChronologyEntry, language: Language): object => ({
  id: entry.recordId,
  date: entry.date,
  ...spanOf(entry.date),
  kind: CHRONOLOGY_NOUN_TERMS[entry.noun][language],
  event: eventInWords(entry, language),
  actor: entry.actor,
  proceeding: entry.proceedingTitle,
  status: entry.status === null ? '' : FACT_STATUS_TERMS[entry.status][language],
  disputed: isDisputed(entry),
  sources: sourcesInWords(entry.evidence, language),
});
