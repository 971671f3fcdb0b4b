/** What a document calls itself in its first lines. Narrow on purpose: words that only tell of a judgment or a contract name nothing. */
import type { SourceGenre } from '../../../shared/domain/genre.ts';
import { guess, type Guess } from './guess.ts';

/** Lines, in lower case, by which documents of one genre begin. */
const NAMES: readonly (readonly [SourceGenre, RegExp])[] = [
  [
    'press-release',
    /^(?:communiqué(?: de presse)?|(?:press|news|media) release|press statement|pressemitteilung|presseinformation|persbericht|comunicato stampa|(?:nota|comunicado) de prensa)(?:\s*(?:[:–—-]|n[°o]|du \d)|$)/u,
  ],
  ['press-release', /^(?:for immediate release|pour diffusion immédiate)(?!\p{L})/u],
  ['decision', /^(?:république française\s*[-–—]?\s*)?au nom du peuple français/u],
  ['decision', /^(?:décision|délibération|arrêt|jugement|ordonnance)(?: [\p{L}’' -]{1,60})? n[°o] ?[\p{L}\d]/u],
  [
    'decision',
    /^(?:arrêt|jugement|ordonnance|décision|délibération) (?:[\p{L}’' -]{1,60} )?(?:du|rendue?(?: le)?|prononcée?(?: le)?) \d{1,2}(?:er)? \p{L}{3,9} \d{4}$/u,
  ],
  [
    'decision',
    /^(?:cour|tribunal|conseil d['’]état)[^.;:]{3,90}, \d{1,2}(?:er)? \p{L}{3,9} \d{4}, ?(?:n[°os.]* ?)?\d[\d.-]+/u,
  ],
  ['decision', /^neutral citation(?: number)?\s*:/u],
  ['decision', /^(?:jugement|arrêt|ordonnance de référé|judgment)$/u],
  [
    'pleading',
    /^conclusions (?:en (?:défense|demande|réponse|réplique|duplique)|récapitulatives|d[’']appel|responsives)/u,
  ],
  ['pleading', /^assignation (?:devant|par[- ]devant|en référé|à comparaître)/u],
  [
    'pleading',
    /^(?:mémoire en (?:défense|réplique|demande)|mémoire complémentaire|requête introductive|statement of claim|particulars of claim)/u,
  ],
  ['statement', /^(?:witness statement|affidavit)(?: of)?(?!\p{L})/u],
  ['statement', /^je,? soussignée?(?:\(e\))?(?!\p{L})/u],
  ['record', /^procès[- ]verbal(?: (?:de|d[’']|du|des)|$)/u],
  ['contract', /^entre les soussignée?s(?!\p{L})/u],
  ['contract', /^this (?:\p{L}+ )?(?:agreement|contract|deed) (?:is|was|dated|made|between)/u],
  ['contract', /^(?:contrat|avenant|convention) (?:de|d[’']|n[°o]) ?[\p{L}\d’' -]{1,60}$/u],
  ['invoice', /^(?:facture|invoice)(?:\s*(?:n[°o]|no\.?|number|#|:)\s*\S|$)/u],
  ['report', /^rapport (?:d[’'](?:expertise|enquête|audit|activité|information)|annuel|définitif|de mission)/u],
  ['report', /^(?:expert|annual|audit) report(?!\p{L})/u],
  ['legislation', /^(?:loi(?: organique)?|décret|arrêté) n[°o] ?\d{2,4}-\d/u],
  ['legislation', /^(?:règlement|regulation|directive) \((?:ue|eu|ce|ec)\) (?:n[°o] ?)?\d/u],
];

/** One look tells that a line is none of these. */
const BEGINS =
  /^(?:comm|comu|nota de|media|neut|persb|cour|trib|cons|press|news|for imm|pour diff|rép|au nom|déc|dél|arr|jug|ordo|concl|assi|mém|requ|state|parti|witn|affi|je[ ,]|proc|entre|this|contr|aven|conv|fact|invo|rapp|expert|annual|audit|loi|règl|regu|direc)/u;

/** The longest of the beginnings above and below, with what may stand before a colon. */
const BEGINNING = 14;

/** How far down a document names itself: under a letterhead, not in its story. */
const LINES = 12;
const LONGEST = 120;
const SALUTATION =
  /^(?:madame|monsieur|mesdames|messieurs|(?:mon )?cher (?:maître|confrère)|ma chère consœur|maître|dear )[^.!?]{0,60},?$/u;
const SUBJECT = /^(?:objet|subject|re|v\/réf|n\/réf|vos réf|nos réf)\s*(?:\.\s*)?:/u;

/** @param lines of the document's own words, in order */
export function guessGenre(lines: readonly string[]): Guess | undefined {
  let subject = '';
  for (const [index, line] of lines.slice(0, 2 * LINES).entries()) {
    const beginning = line.trimStart().slice(0, BEGINNING).toLowerCase();
    if (subject === '' && !SUBJECT.test(beginning) && (index >= LINES || !BEGINS.test(beginning))) continue;
    const words = line.length > LONGEST ? line.slice(0, LONGEST).toLowerCase() : line.trim().toLowerCase();
    // A letter has both a line that says what it is about and one that greets its reader.
    if (SUBJECT.test(words)) subject ||= line;
    else if (subject !== '' && SALUTATION.test(words)) return named('correspondence', `${subject} … ${line}`);
    if (index >= LINES || !BEGINS.test(words)) continue;
    const genre = NAMES.find(([, name]) => name.test(words))?.[0];
    if (genre) return named(genre, line);
  }
  return undefined;
}

const named = (genre: SourceGenre, words: string): Guess | undefined =>
  guess(genre, 'text', { rule: 'names-itself', words });
