import { plainWord } from './words-in.ts';

/** What stands before or behind a name: an elided article, a possessive. */
const AROUND = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=.)|(?:'s|')$/giu;

/**
 * Whether a word is one of those taught or of the matter's names. A word taught in small letters is right with a capital and in capitals; a
 * name keeps its capital.
 */
export function isKnownWord(word: string, known: ReadonlySet<string>): boolean {
  if (known.size === 0) return false;
  const plain = plainWord(word);
  const bare = plain.replaceAll(AROUND, '');
  const parts = bare.includes('-') ? bare.split('-') : [];
  return (
    [plain, bare].some((one) => isOneOf(one, known)) ||
    (parts.length > 1 && parts.every((part) => isOneOf(part, known)))
  );
}

function isOneOf(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(word)) return true;
  const lower = word.toLowerCase();
  const titled = lower.slice(0, 1).toUpperCase() + lower.slice(1);
  return (
    (word === titled && known.has(lower)) || (word === word.toUpperCase() && (known.has(lower) || known.has(titled)))
  );
}
