/** Who signs an article without a word that says so: below its title beside its date, or at its end. */
import { findDates } from './dates.ts';
import { isDateLine, isLabelLine } from './line-kinds.ts';

const PERSON =
  /^\p{Lu}[\p{Ll}’'.-]+(?:[ -]\p{Lu}[\p{L}’'.-]*)*\s(?:(?:de|du|d’|van|von|den|der|di|da|del|le|la|el|bin)\s)?\p{Lu}[\p{L}’'-]+$/u;
const INITIALED = /^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?$/u;
/** First words of what is no person: articles, bodies, parts of a page, days and months. */
const NO_PERSON =
  /^(?:le|la|les|l['’].*|un|une|the|our|der|die|das|el|los|las|il|lo|cour|tribunal|conseil|minist[eè]re|pr[eé]fecture|mairie|soci[eé]t[eé]|autorit[eé]|commission|comit[eé]|service|direction|supreme|high|court|county|city|ministry|department|office|mont|saint|sainte|new|united|union|europe|france|espace|mon|ma|mes|nos|notre|votre|my|your|get|read|more|see|sign|plus|lire|voir|a|à|en|in|on|de|du|par|by|avec|with|photo|image|copyright|tous|all|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december|special|staff|breaking|live|direct|communiqu[ée]|press|chambre|article|section|note|annexe|pi[eè]ce|objet|source|sources|monsieur|madame|ma[iî]tre|cher|ch[eè]re|dear)$/iu;

export const isPerson = (line: string): boolean => {
  const text = line.trim();
  return (
    text.length <= 45 && (PERSON.test(text) || INITIALED.test(text)) && !NO_PERSON.test(text.split(/\s/u)[0] ?? '')
  );
};

/** "Anne Bernard, le 15 juin 2023": the name and where its date begins. */
export function nameBeforeDate(line: string, dateAt: number): string | undefined {
  const name = line
    .slice(0, dateAt)
    .replace(/\s*(?:[,|·•–—-]\s*)?(?:le\s)?$/iu, '')
    .trim();
  return isPerson(name) ? name : undefined;
}

const LEAD = 300;

export interface SignedLine {
  readonly text: string;
  readonly isHeading: boolean;
  readonly isProse: boolean;
}

/** The name of the line right beside a date or a label below the title, else of the last line of an article that has a title. */
export function signatureIn(lines: readonly SignedLine[]): string | undefined {
  const title = lines.findIndex(({ isHeading }) => isHeading);
  const about = ({ text }: SignedLine): boolean => text.length <= 120 && (isDateLine(text) || isLabelLine(text));
  let prose = 0;
  for (const [index, line] of lines.slice(0, 10).entries()) {
    if (line.isProse) prose++;
    // The first sentence may be the lead; the article has begun with the second.
    if (prose > 1 || (line.isProse && line.text.length > LEAD)) break;
    if (line.isProse) continue;
    const [date] = line.isHeading || line.text.length > 80 ? [] : findDates(line.text);
    const dated = date && index > title && title >= 0 ? nameBeforeDate(line.text, date.index) : undefined;
    if (dated !== undefined) return dated;
    // "Maud Ferrier in Kiel", as papers tell where somebody writes from.
    const name = line.text.replace(/\s(?:in|à|en|aus|a|da|vanuit)\s\p{Lu}[\p{L}-]+$/u, '').trim();
    if (line.isHeading || !isPerson(name)) continue;
    const [before, after] = [lines[index - 1], lines[index + 1]];
    if (index > title && ((after && about(after)) || (before && about(before)))) return name;
  }
  const last = lines.at(-1);
  const above = lines.at(-2);
  return title >= 0 && last && above?.isProse && isPerson(last.text) ? last.text.trim() : undefined;
}
