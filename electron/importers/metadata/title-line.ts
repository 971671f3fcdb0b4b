/** Which line of a text is its title. */
import type { Segment } from '../../../shared/domain/source.ts';
import { findDates } from './dates.ts';
import { isDateLine, isLabelLine, isMenuLine, isRubric } from './line-kinds.ts';
import { isPaper } from './papers.ts';

interface Line {
  readonly text: string;
  readonly segment: Segment;
}

/** What kind of text it is says a first line such as these; its title stands below. */
const KIND_LINE =
  /^(?:communiqué(?: de presse)?|(?:press|news|media) release|press statement|pressemitteilung|presseinformation|persbericht|(?:nota|comunicado) de prensa|comunicato stampa|(?:for|pour) (?:immediate release|diffusion immédiate)|zur sofortigen veröffentlichung|interview|entretien|tribune|opinion|éditorial|enquête|reportage|exclusif|exclusive|note (?:d.information|interne)|dossier de presse)(?:\s+(?:n[°o]|nr|no)\.?\s*[\d/-]+)?(?:\s+(?:du|of|vom|del)\s+(?:\d[^.]{4,25}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}))?\s*:?$/iu;

/** The number of an official journal, above the act that it publishes. */
const OFFICIAL =
  /^(?:jorf|journal officiel(?: de la république française)?|bulletin officiel|official journal|amtsblatt)(?:,? (?:n[°o]|no\.?|nr\.?|l|c) ?\d| du \d)/iu;
const NUMBERED = /^texte n[°o] ?\d+/iu;

export const isKindLine = (line: string): boolean => KIND_LINE.test(line.trim());

/** The first heading before any sentence, below what only says of which kind the text is. */
export function titleIn(lines: readonly Line[]): string | undefined {
  const at = lines.findIndex(
    ({ segment, text }) => segment.level === 1 && segment.role !== 'menu' && !isMenuLine(text),
  );
  const first = lines[at]?.text;
  if (first === undefined || !(KIND_LINE.test(first) || OFFICIAL.test(first) || isPaper(first) || isRubric(first)))
    return first;
  const below = lines
    .slice(at + 1, at + 5)
    .find(
      ({ text }) =>
        !isLabelLine(text) &&
        !isDateLine(text) &&
        !isKindLine(text) &&
        (OFFICIAL.test(first) ? !NUMBERED.test(text) : findDates(text).length === 0),
    );
  return below && below.text.length <= 140 && !/[.!?;:,]$/u.test(below.text) ? below.text : first;
}
