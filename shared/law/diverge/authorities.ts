/** Which authority acts in a sentence. */
import { fold } from '../../kernel/fold.ts';
import type { Recognition } from '../../text/recognise/recognition.ts';
import { COUNTRY_OF_AUTHORITY, countriesIn } from './countries.ts';
import type { Authority } from './statement.ts';
import { allMatches } from '../../text/recognise/scan.ts';

const NOBODY: Authority = { name: '', country: '' };
const KIND = String.raw`gendarme|autorit[ée]|r[ée]gulateur|organisme|commission|tribunal|cour|justice|agence|regulator|watchdog|authority|agency|court|tribunal|prosecutors?|parquet`;
const DESCRIBED = new RegExp(String.raw`(?<![\p{L}])(?:${KIND})(?![\p{L}])`, 'giu');

const toAuthority = (name: string): Authority => ({
  name,
  country: COUNTRY_OF_AUTHORITY[name.replace(/ (?:de|d['’]).*$/u, '')] ?? COUNTRY_OF_AUTHORITY[name] ?? '',
});

/** The authority that a source names most. */
export function mainAuthority(recognitions: readonly Recognition[]): Authority {
  const counts = new Map<string, number>();
  for (const { kind, value } of recognitions) if (kind === 'authority') counts.set(value, (counts.get(value) ?? 0) + 1);
  const name = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  return name === undefined ? NOBODY : toAuthority(name);
}

/** Named, or described with its country ("the British watchdog"); undefined when the sentence tells neither. */
export function authoritiesIn(text: string, found: readonly Recognition[]): Authority | undefined {
  const named = found.find(({ kind }) => kind === 'authority');
  if (named) return toAuthority(named.value);
  const described = allMatches(DESCRIBED, text);
  if (described.length === 0) return undefined;
  const countries = countriesIn(text).filter(({ isAdjective }) => isAdjective);
  if (countries.length === 0) return undefined;
  for (const match of described) {
    const end = match.index + match[0].length;
    const country = countries.find((one) => Math.abs(one.start - end) <= 14 || Math.abs(match.index - one.end) <= 14);
    if (country) return { name: '', country: country.code };
  }
  return undefined;
}

/** Courts judge and convict; other authorities sanction. */
export const isCourt = (name: string): boolean =>
  /tribunal|prud|cour|court|conseil d.etat|cjue|conseil constitutionnel/u.test(fold(name));
