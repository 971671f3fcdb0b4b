import {
  exhibitCandidates,
  exhibitsNumbered,
  factCandidates,
  passageCandidates,
  sourceCandidates,
  wordsOf,
  type Candidate,
} from '../../store/queries/candidate.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** "3", "pièce 3", "Pièce n° 3", "exhibit no. 3". */
const EXHIBIT_NUMBER = /^\s*(?:(?:pi[eè]ces?|exhibits?|ex\.?)\s*)?(?:n\s*[°ºo]\.?\s*|#\s*)?(?<number>\d{1,6})\s*$/iu;

/** What `@` offers, with the numbers of the memorandum's exhibit list: by exhibit number, or by the words of facts, passages, exhibits and sources; the latest when nothing is typed yet. */
export function findCandidates(
  file: CaseFile,
  { query, listId = null, limit }: Input<'citation.candidates'>,
): Output<'citation.candidates'> {
  const db = file.read;
  const number = EXHIBIT_NUMBER.exec(query)?.groups?.['number'];
  const numbered = number === undefined ? [] : exhibitsNumbered(db, String(Number(number)), { listId, limit });
  const words = wordsOf(query);
  // Signs alone are no search, and neither is "everything" an answer to them.
  if (words.length === 0 && query.trim() !== '') return numbered;
  const wanted = { words, listId, limit };
  const groups = [
    factCandidates(db, wanted),
    passageCandidates(db, wanted),
    exhibitCandidates(db, wanted),
    words.length === 0 ? [] : sourceCandidates(db, wanted),
  ];
  const known = new Set(numbered.map(({ key }) => key));
  const others = groups.map((group) => group.filter(({ key }) => !known.has(key)));
  return [...numbered, ...shares(others, limit - numbered.length)];
}

/** The groups in their order, each cut so that all have a share and none takes places that another could fill. */
function shares(groups: readonly Candidate[][], limit: number): Candidate[] {
  const taken = groups.map(() => 0);
  let left = limit;
  while (left > 0 && groups.some((group, index) => (taken[index] ?? 0) < group.length))
    for (const [index, group] of groups.entries()) {
      const count = taken[index] ?? 0;
      if (left === 0 || count >= group.length) continue;
      taken[index] = count + 1;
      left -= 1;
    }
  return groups.flatMap((group, index) => group.slice(0, taken[index]));
}
