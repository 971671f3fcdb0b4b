/** What a letter says of itself: its subject above the words that greet, and who signs below those that take leave. */
import { isPerson } from './signatures.ts';

const SUBJECT =
  /^(?:objet|object|subject|re|betreff|betr\.?|asunto|oggetto|betreft|onderwerp|concerne)\s?:\s*(?<subject>\S.{2,150})$/iu;
/** One look tells that a line is no subject. */
const LABELLED = /^\s*[A-Za-z]{2,9}\.?\s?:/;
const GREETING =
  /^(?:monsieur|madame|messieurs|mesdames|ma[iî]tre|ch[eè]re?s?|dear|to whom it may concern|sehr geehrte|liebe|guten tag|estimad|muy señor|distinguid|gentil|egregi|spettabile|geachte|beste)(?!\p{L}*\s(?:a|est|était|is|was|has)\s)/iu;
const LEAVE =
  /salutations|cordialement|sentiments (?:distingués|dévoués|les meilleurs)|bien à vous|considération (?:distinguée|respectueuse)|^(?:yours|sincerely|faithfully|best regards|kind regards|regards)|mit freundlichen grüßen|hochachtungsvoll|atentamente|saludos|distinti saluti|cordiali saluti|cordialmente|met vriendelijke groet|hoogachtend/iu;

/** "Valence, le 8 janvier 2019", "Kiel, den 4. Juni 2019". */
const WRITTEN_AT = /^\p{Lu}[\p{L}’' -]{1,30},\s(?:le|den|il|el|lì|am)\s\d{1,2}[.er]*\s\p{L}+\s\d{4}$/iu;

/** How far down a subject stands, how far below it the greeting, and the longest greeting. */
const [WITHIN, BELOW, LONGEST_GREETING] = [25, 6, 90];

/** "Objet : mise en demeure", where a greeting follows or a place and a day stand above. */
export function subjectIn(lines: readonly string[]): string | undefined {
  for (const [index, line] of lines.slice(0, WITHIN).entries()) {
    const subject = LABELLED.test(line) ? SUBJECT.exec(line.trim())?.groups?.['subject'] : undefined;
    const below = subject === undefined ? [] : lines.slice(index + 1, index + 1 + BELOW);
    if (below.some((text) => text.length <= LONGEST_GREETING && GREETING.test(text))) return subject;
    // An authority's letter greets nobody: where and when it was written stands above.
    if (subject !== undefined && lines.slice(0, index).some((text) => text.length <= 60 && WRITTEN_AT.test(text)))
      return subject;
  }
  return undefined;
}

/** How many lines below the leave a name stands: a company's, a place, the room for the hand lie between. */
const SIGNED_WITHIN = 4;

/** The person named right below the words that take leave. */
export function signatoryIn(lines: readonly string[]): string | undefined {
  const greeting = lines.findIndex((line) => line.length <= LONGEST_GREETING && GREETING.test(line));
  // Most texts greet nobody: the words that take leave may stand anywhere in a line, and are dear to look for.
  const leave = greeting < 0 ? -1 : lines.findLastIndex((line) => line.length <= 300 && LEAVE.test(line));
  if (leave <= greeting) return undefined;
  const name = lines
    .slice(leave + 1, leave + 1 + SIGNED_WITHIN)
    .map((line) => line.trim().replace(/^(?:ma[iî]tre|me|mr?s?\.?|mme|dr\.?|prof\.?)\s+(?=\p{Lu})/iu, ''))
    .find((line) => isPerson(line));
  return name;
}
