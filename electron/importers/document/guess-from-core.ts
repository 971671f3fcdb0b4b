/** What a word processor notes beside the text (Dublin Core in OOXML, ECMA-376 part 2 § 11, and in OpenDocument). */
import { genreNamed } from '../../../shared/domain/genre.ts';
import { dayOfStamp, findDates } from '../metadata/dates.ts';
import { guess, type Guess, type Guesses } from '../metadata/guess.ts';
import { isDateLine, isLabelLine } from '../metadata/line-kinds.ts';
import { isJunkAuthor, isJunkTitle } from '../metadata/junk.ts';
import type { Block } from './block-list.ts';

type Core = ReadonlyMap<string, string>;

const stated = (
  core: Core,
  names: readonly string[],
  read: (value: string) => string | undefined,
): Guess | undefined => {
  for (const tag of names) {
    const words = core.get(tag);
    const found = guess(words === undefined ? undefined : read(words), 'document-data', { tag, words });
    if (found) return found;
  }
  return undefined;
};

const isSentence = (text: string): boolean => /[.!?;:,…]["'”»]?$/u.test(text.trim());

/** A title that its author only wrote larger: a line of its own before a day, or before the first sentence of a text that has no headings. */
function unmarkedTitle([first, second, third]: readonly Block[]): string | undefined {
  if (first?.block !== 'paragraph' || first.text.length > 120 || first.text.includes('\n')) return undefined;
  if (isSentence(first.text) || isLabelLine(first.text) || findDates(first.text).length > 0) return undefined;
  if (first.text.trim().split(/\s+/u).length < 3 || !second) return undefined;
  const isProse = (block: Block | undefined): boolean =>
    block?.block === 'paragraph' && block.text.length >= 120 && isSentence(block.text);
  const isShouted = !/\p{Ll}/u.test(first.text) && second.block === 'paragraph' && second.text.length > 30;
  return (isShouted && isSentence(second.text)) || isProse(second) || (isDateLine(second.text) && isProse(third))
    ? first.text
    : undefined;
}

/**
 * @param core by local name: `title`, `creator`, `created`…
 * @param blocks of the text, with which it begins, whose heading serves as title when none is stated
 * @returns first what the file states, then what only its making tells, for when its text is silent
 */
export function guessFromCore(core: Core, blocks: readonly Block[], today: string): readonly [Guesses, Guesses] {
  const own = blocks.filter(({ role, text }) => (role === 'body' || role === 'heading') && text.trim() !== '');
  const first = own.find(({ block }) => block === 'heading' || block === 'paragraph');
  const made = stated(core, ['created', 'creation-date'], (stamp) => dayOfStamp(stamp, today));
  const heading = first?.block === 'heading' && (first.level ?? 9) <= 2 ? first.text : undefined;
  return [
    {
      title:
        stated(core, ['title'], (title) => (isJunkTitle(title) ? undefined : title)) ??
        guess(heading ?? unmarkedTitle(own), 'markup', { rule: 'heading' }),
      genre: stated(core, ['category', 'type'], genreNamed),
      author: stated(core, ['initial-creator', 'creator'], (name) => (isJunkAuthor(name) ? undefined : name)),
      publisher: stated(core, ['publisher'], (name) => name),
      published: stated(core, ['issued'], (stamp) => dayOfStamp(stamp, today)),
      language: stated(core, ['language'], (tag) => /^[a-z]{2,3}(?![a-z])/iu.exec(tag)?.[0].toLowerCase()),
    },
    // A template's date lives on in what is made from it: never more than a doubt.
    made?.value.length === 10
      ? { published: guess(`${made.value}?`, 'document-data', { ...made.basis, rule: 'file-made' }) }
      : {},
  ];
}
