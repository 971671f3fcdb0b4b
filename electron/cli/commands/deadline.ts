/** Time limits from the terminal: one case by options, or many from a JSON file. */
import { readFileSync } from 'node:fs';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { ZONES } from '../../../shared/law/holidays.ts';
import { RULES } from '../../../shared/law/rules.ts';
import type { TimeLimit } from '../../../shared/law/time-limit.ts';
import { UsageError, resolvePath, sentence, type Command, type Context } from '../command.ts';
import { computeCase, idOf } from './deadline-case.ts';

export const deadlineCommand: Command = {
  name: 'deadline',
  usage:
    '--batch FILE | --rule RULE --start DAY [--years N] [--months N] [--days N] [--distance-months N] [--zone ZONE]',
  summary: {
    fr: `Calcule des délais et explique chaque étape. Règles : ${Object.keys(RULES).join(', ')}, EU_HEURES.`,
    en: `Computes time limits and explains each step. Rules: ${Object.keys(RULES).join(', ')}, EU_HEURES.`,
  },
  options: {
    batch: {
      fr: 'fichier JSON de cas : rule, start_date ou start, duration, holiday_zone, suspensions',
      en: 'JSON file of cases: rule, start_date or start, duration, holiday_zone, suspensions',
    },
    rule: { fr: 'règle', en: 'rule' },
    start: {
      fr: 'jour de l’événement (AAAA-MM-JJ) ou instant avec décalage',
      en: 'day of the event (YYYY-MM-DD), or instant with offset',
    },
    years: { fr: 'années', en: 'years' },
    months: { fr: 'mois', en: 'months' },
    weeks: { fr: 'semaines', en: 'weeks' },
    days: { fr: 'jours', en: 'days' },
    'distance-months': { fr: 'mois de distance', en: 'months for distance' },
    'free-days': { fr: 'jours francs avant', en: 'clear days before' },
    'working-days': { fr: 'jours ouvrés', en: 'working days' },
    hours: { fr: 'heures', en: 'hours' },
    next: { fr: '`working-day` : jour ouvrable suivant', en: '`working-day`: next working day' },
    zone: { fr: ZONES.join(', '), en: ZONES.join(', ') },
  },
  needs: 0,
  run: async (context) => {
    const { batch } = context.options;
    const cases = typeof batch === 'string' ? readCases(batch) : [singleCase(context)];
    const answers = cases.map((one, index) => ({
      id: idOf(one, index),
      result: computeCase(one),
    }));
    const told = answers.map(({ id, result }) =>
      result.ok
        ? tell(id, result.value, context)
        : { id, error: { ...result.error, message: sentence(result.error, context.language) } },
    );
    if (context.json) context.printJson(typeof batch === 'string' ? told : told[0]);
    for (const { id, result } of answers) {
      if (!result.ok) context.complain(result.error, id);
      else if (!context.json) printLimit(id, result.value, context);
    }
    return answers.every(({ result }) => result.ok) ? 0 : 1;
  },
};

function tell(id: string, limit: TimeLimit, { language }: Context): object {
  return {
    id,
    last_day: limit.lastDay,
    prudent_day: limit.prudentDay,
    steps: limit.steps.map(({ text, authority }) => `${text[language]} (${authority})`),
    authority: limit.authority,
    other_readings: limit.otherReadings.map(({ lastDay, reading }) => ({
      last_day: lastDay,
      reading: reading[language],
    })),
  };
}

function printLimit(id: string, limit: TimeLimit, context: Context): void {
  const { language } = context;
  context.print(`${id}\t${limit.lastDay}\t${limit.authority}`);
  for (const { text, authority } of limit.steps) context.print(`\t${text[language]} (${authority})`);
  const other = language === 'fr' ? 'Autre lecture' : 'Other reading';
  for (const { lastDay, reading } of limit.otherReadings) context.print(`\t${other}: ${lastDay}, ${reading[language]}`);
}

/** A bare list, or an object with `vectors` and `hours`. @throws ProblemError `file.unreadable`, `law.batch` */
function readCases(typed: string): readonly unknown[] {
  const file = resolvePath(typed);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ProblemError('file.unreadable', { file: typed, reason: error instanceof SyntaxError ? 'JSON' : 'I/O' });
  }
  if (Array.isArray(content)) return content as readonly unknown[];
  const { vectors, hours } = (typeof content === 'object' && content !== null ? content : {}) as Record<
    string,
    unknown
  >;
  const lists = [vectors, hours].filter((list) => list !== undefined);
  if (lists.length === 0 || !lists.every((list) => Array.isArray(list)))
    throw new ProblemError('law.batch', { file: typed });
  return lists.flat();
}

const UNITS = {
  years: 'years',
  months: 'months',
  weeks: 'weeks',
  days: 'days',
  'distance-months': 'distance_months',
  'free-days': 'free_days',
  'working-days': 'working_days',
  hours: 'hours',
} as const;

function singleCase({ options }: Context): object {
  const { rule, start, zone = 'metropole', next } = options;
  if (typeof rule !== 'string' || typeof start !== 'string') throw new UsageError('--rule RULE --start DAY');
  const given = Object.entries(UNITS).filter(([option]) => options[option] !== undefined);
  const duration = Object.fromEntries(given.map(([option, unit]) => [unit, Number(options[option])]));
  return { id: rule, rule, start, duration: next === undefined ? duration : { ...duration, next }, holiday_zone: zone };
}
