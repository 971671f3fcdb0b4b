import { agree, fill, type Bilingual, type Language } from '../kernel/words.ts';
import type { Problem } from '../kernel/result.ts';
import { CASE_FILE_PROBLEMS } from './problems/case-file.ts';
import { CALLS_PROBLEMS } from './problems/calls.ts';
import { FILES_PROBLEMS } from './problems/files.ts';
import { SOURCES_PROBLEMS } from './problems/sources.ts';
import { FACTS_PROBLEMS } from './problems/facts.ts';
import { MEMO_PROBLEMS } from './problems/memo.ts';
import { EXHIBITS_PROBLEMS } from './problems/exhibits.ts';
import { SEARCH_PROBLEMS } from './problems/search.ts';
import { LAW_PROBLEMS } from './problems/law.ts';
import { VERIFY_PROBLEMS } from './problems/verify.ts';
import type { Entry } from './problems/entry.ts';
import { NAMES } from './problems/names.ts';

/** Every problem that a user can meet, in the lawyer's words. Codes are part of the command line's output: never rename one. */
export const PROBLEMS = {
  ...CASE_FILE_PROBLEMS,
  ...CALLS_PROBLEMS,
  ...FILES_PROBLEMS,
  ...SOURCES_PROBLEMS,
  ...FACTS_PROBLEMS,
  ...MEMO_PROBLEMS,
  ...EXHIBITS_PROBLEMS,
  ...SEARCH_PROBLEMS,
  ...LAW_PROBLEMS,
  ...VERIFY_PROBLEMS,
} as const satisfies Readonly<Record<string, Entry>>;

/** Says what a document is rather than what went wrong: shown with the source, not among the problems of an import. */
export const isNote = ({ code }: Problem): boolean => code === 'source.image' || code === 'memo.open-tasks';

/** What was asked for is done already, and there is nothing to mend: said as news, not as an alarm. */
export const isNews = ({ code }: Problem): boolean => code === 'version.nothing-new';

function named(detail: Problem['detail'], language: Language): Problem['detail'] {
  if (!detail) return detail;
  const inWords = (['noun', 'field'] as const).flatMap((key) => {
    const name = NAMES[String(detail[key])];
    return name ? [[key, name[language]] as const] : [];
  });
  const { units } = detail;
  return {
    ...detail,
    ...Object.fromEntries(inWords),
    ...(typeof units === 'string' && { units: unitWords(units, language) }),
  };
}

/** A list of parts of a duration; the name that a case gives them stands beside where nobody would guess it. */
const unitWords = (units: string, language: Language): string =>
  units
    .split(', ')
    .map((unit) => `${NAMES[unit]?.[language] ?? unit}${unit.includes('_') ? ` (${unit})` : ''}`)
    .join(', ');

/** The message and the remedy of a problem in a language; an unknown code is shown as it is rather than hidden. */
export function describeProblem(problem: Problem, language: Language): { message: string; remedy: string } {
  const known = (PROBLEMS as Readonly<Record<string, Entry>>)[problem.code];
  if (!known) return { message: problem.code, remedy: '' };
  const place = problem.detail?.['place'];
  const where = typeof place === 'string' && place !== '' ? `${place} – ` : '';
  const told = (words: Bilingual): string =>
    fill(agree(words[language], problem.detail?.['count'], language), named(problem.detail, language));
  return {
    message: where + told(known.message),
    remedy: told(known.remedy),
  };
}
