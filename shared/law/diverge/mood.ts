/** Whether what a sentence says of a value has happened, is planned or asked for, is the most allowed, or is said not to be. */
import type { Mood } from './statement.ts';
import { allMatches } from '../../text/recognise/scan.ts';

const MAXIMUM =
  /(?:jusqu['’]à|allant jusqu|au maximum|au plus|plafonn\p{L}*|plafond|encour\p{L}+|risqu\p{L}+|passibles?|peu(?:t|vent) (?:atteindre|aller)|montant maxim\p{L}+|up to|as much as|at most|capped|maximum|liable to|faces? (?:a |fines)|risks?|can (?:reach|be as high))/iu;
const PLANNED =
  /(?:pourrai(?:t|ent)|devrai(?:t|ent)|envisag\p{L}+|menac\p{L}+|menace|propos(?:e|é|ait|ée)(?!\p{L})|recommand\p{L}+|requi(?:s|ert|ses?)(?!\p{L})|réclam(?:e|ait|é)(?!\p{L})|demand(?:e|ait|é)(?!\p{L})|exig(?:e|ent|ait|aient|eait)(?!\p{L})|intention|projet (?:de (?:sanction|décision|délibération|mesure|jugement)|d['’](?:amende|arrêt))|provisoire|prévoi\p{L}+|souhait\p{L}+|compte (?:infliger|réclamer)|could|might|may be|would|threat\p{L}+|propos(?:es|ed)|recommend\p{L}*|seek(?:s|ing)?|sought|intends?|intention|plans? to|planned|provisional|considering|asks? for|asked for|set(?:s|ting)? aside|earmark\p{L}*|provisionn\p{L}+|demand(?:s|ed|ing) |claim(?:s|ed) damages|estim\p{L}+ à|s['’]il|si la|if the)/iu;
const NEGATED =
  /(?<!\p{L})(?:(?:non|et non|pas|au lieu (?:de|du|des|d['’])|plutôt que|et pas|contrairement à|instead of|rather than|not|and not)(?:(?<=['’])|(?!\p{L}))\s*(?:\p{L}+\s+){0,4}(?:d['’])?)$/iu;
/** What stands after such a word is told as done: "was asked to pay, then fined". */
const DONE =
  /(?:inflig\p{L}+|écop\p{L}+|prononc\p{L}+|condamn\p{L}+|sanctionn\p{L}+|was fined|fined|imposed|ordered)/iu;

/**
 * @param start offset of the value in the sentence, as `end`
 */
export function moodAt(sentence: string, start: number, end: number): Mood {
  const before = sentence.slice(0, Math.max(0, start));
  const clause = before.slice(Math.max(0, before.length - 90));
  const told = `${clause.slice(lastBreak(clause))}${sentence.slice(start, Math.min(end, start + 24))}`;
  if (NEGATED.test(before)) return 'negated';
  if (MAXIMUM.test(told)) return 'maximum';
  const planned = PLANNED.exec(told);
  if (
    planned &&
    !(DONE.test(told.slice(planned.index)) && !/d['’]?\s*(?:en )?inflig|to (?:fine|impose)|inflige[rz]/iu.test(told))
  )
    return 'planned';
  return 'asserted';
}

/** A clause ends at a semicolon, a colon or a conjunction after a comma. */
function lastBreak(text: string): number {
  let at = 0;
  for (const match of allMatches(/[;:]|, (?:mais|puis|et|but|then|and|while|alors que)\s/giu, text))
    at = match.index + match[0].length;
  return at;
}
