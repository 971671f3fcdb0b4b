/** Names of parties as a conflict check compares them: accents, case, legal forms, civilities and word order decide nothing. Pure. */
import { fold } from '../kernel/fold.ts';

/** How two names are alike, from the surest to the least sure. */
export const NAME_MATCHES = ['same', 'contained', 'acronym', 'near'] as const;
export type NameMatch = (typeof NAME_MATCHES)[number];

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Legal forms, written without dots. */
const FORMS = words(
  'sa sas sasu sarl eurl sci scp scm scop snc sca selarl selas selafa earl gie gip sem epic epa se sce scs ' +
    'inc incorporated corp corporation co company llc llp lp ltd limited plc pty pte cic ' +
    'gmbh ag kg kgaa ohg ug ev eg mbh bv nv vof cv sprl srl bvba asbl vzw spa sapa snc ss sl slu lda oy oyj ab as asa aps kft zrt sro doo ' +
    'societe ste association groupe group holding',
);
const CIVILITIES = words('m mr mme mlle mrs ms miss me maitre dr docteur pr professeur prof');
const SMALL = words('de du des d la le les l et a au aux en sur sous pour par of the and for in on y von van der den');

/** The words of a name, letters of "S.A.S." put together, without what says nothing of who it is. */
function wordsOf(name: string): readonly string[] {
  const text = fold(name)
    .replaceAll(/\b(?:\p{L}\.){2,}/gu, (dotted) => `${dotted.replaceAll('.', '')} `)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const all = text === '' ? [] : text.split(' ');
  const telling = all.filter((word) => !FORMS.has(word) && !CIVILITIES.has(word));
  return telling.length === 0 ? all : telling;
}

/** Letter by letter distance where two neighbours may change places; null as soon as it is more than `most`. */
function distance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current.push(least);
    }
    if (Math.min(...current) > most) return null;
    [before, last] = [last, current];
  }
  const found = last[b.length] ?? 0;
  return found <= most ? found : null;
}

const initialsOf = (name: readonly string[]): string =>
  name
    .filter((word) => !SMALL.has(word))
    .map((word) => word.slice(0, 1))
    .join('');

/** Whether every telling word of a name stands in the other; as many words on both sides do not make them equal ("Duran Duran Nord"). */
function isWithin(name: readonly string[], other: readonly string[]): boolean {
  const telling = name.filter((word) => !SMALL.has(word));
  return telling.some((word) => word.length >= 4) && telling.every((word) => other.includes(word));
}

/** @returns how the two are alike, null when they are not */
export function compareNames(one: string, other: string): NameMatch | null {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return null;
  const [left, right] = [a.toSorted().join(' '), b.toSorted().join(' ')];
  if (left === right || a.join('') === b.join('')) return 'same';
  if (isWithin(a, b) || isWithin(b, a)) return 'contained';
  for (const [brief, full] of [
    [a, b],
    [b, a],
  ] as const)
    if (brief.length === 1 && full.length > 1 && (brief[0]?.length ?? 0) >= 2 && brief[0] === initialsOf(full))
      return 'acronym';
  const [x, y] = [a.join(''), b.join('')];
  const least = Math.min(x.length, y.length);
  return least >= 5 && distance(x, y, least >= 10 ? 2 : 1) !== null ? 'near' : null;
}
