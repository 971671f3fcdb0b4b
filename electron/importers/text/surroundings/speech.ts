/** Sentences in which a page, and no article, speaks: of itself, to its reader. Told by how many of a page's matters they name. */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import { fold } from '../../../../shared/kernel/fold.ts';
import type { Look } from './look.ts';

/** By what the sentence is for: the first of these with the most matters named. */
const MATTERS: readonly (readonly [SegmentRole, RegExp])[] = [
  [
    'cookie-banner',
    /cookies?\b|traceurs?\b|trackers?\b|consent|einwillig|consentimiento|consenso|personnalis|personali[sz]|on (?:a|your) device|sur un appareil|partners\b|partenaires\b|partnern?\b/gu,
  ],
  [
    'comments',
    /\bcomments?\b|commenting|commentaires?\b|moder(?:at|es?\b)|kommentar|comentari|comment[oi]\b|unlawful|abusive|offensive|objectionable|insult|debate\b|constructive|bienveill|netiquette|community\b|\breport\b/gu,
  ],
  [
    'advertisement',
    /newsletter|infolettre|e-?mail|inbox|boite (?:aux|mail|e)|abonn|subscri|suscri|abbon|gratui|\bfree\b|sign up|inscri[tsv]|iscri|offres?\b|\boffer|donat|\bdons?\b|donn(?:ez|ant)\b|deductible|journalis|readers?\b|reading\b|lecteurs\b|lecture\b|leser|lectores|lettori|soutien|soutenez|support|recev(?:ez|oir)|receive|ayuda\b|besoin d'aide|need help|sans engagement|sin compromiso|browser|navigateur|rejoignez|\bjoin\b|enregistrez|\bdemo\b|essayez|annunci\b|anuncios\b|anzeigen\b|download|\bsign(?:ez|ed|atures?|ataires?)\b|partag(?:ez|er)|\bshare\b|\bposts?\b|informe[ds]?\b|community\b|ricevi|reciba|erhalten sie|termin\b|rendez-vous|appointment|\bcita\b|appuntamento|£|€|\$|\bper (?:month|week)|par mois|im monat|al mes|facebook|whatsapp|instagram|\bapp\b|appli\b|suivez|folgen sie|alertes?\b|alerts\b|actualites\b|\bnews\b|photos?\b|promotion|reserve(?:e)? aux|appareils?\b|devices?\b|lire la suite|(?:chaque|every|jeden|cada|ogni) (?:matin|morning|jour|day|semaine|week|soir|morgen|tag|manana|mattina|giorno)|desabonn|desinscri|unsubscribe|abmelden|\b(?:send|write|call|ring|tell|contact|follow|help|support|join|ask)\b.{0,24}\b(?:us|you)\b|\p{L}+ez-nous\b|\b(?:appelez|contactez|ecrivez|aidez|envoyez)\b|\b(?:rufen|schreiben|kontaktieren|helfen) sie\b|get in touch|\b(?:llama|escribe|contacta|ayuda)(?:d|me)?nos\b|\b(?:chiama|scrivi|contatta|aiuta)(?:te)?ci\b/gu,
  ],
  [
    'legal-notice',
    /privacy|vie privee|confidentialite|donnees personnelles|personal data|donnees recueillies|datenschutz|privacidad|copyright|\bdroits\b|rights reserved|reproduction|reproduced?|rewritten|redistributed|broadcast|licen[cs]e|terms\b|conditions\b|policy\b|policies\b|website|\bsites?\b|site web|external|responsible for|responsable du|code of (?:practice|conduct)|regulated|complain|reclamation|contact (?:the|us)|recaptcha|accura(?:cy|te)|legal advice|attorney|prior results|guarantee|confidential|intended (?:solely|only)|addressee|destinataire|in error|par erreur|registered in|immatricul|rcs\b|https?\b|official websites?|erreurs?\b|signaler|typo\b|page\b|traduction|interdite|autorisation|accord (?:ecrit|prealable)|l'editeur|\bfraud|scams?\b|social media|desabonn|desinscri/gu,
  ],
];

const NOTICES = MATTERS.filter(([role]) => role === 'legal-notice');

/** It says "you", or tells its reader what to do; what says but "we" may as well be a statement. */
const TO_READER =
  /\b(?:vous|votre|vos|you|your|yours|sie|ihre[nmrs]?|usted|tu|tuo|tua|vi|thanks for|merci d|please|help us|llamanos|ring us|\p{L}+ez-(?:vous|nous))\b|^(?:get|send|follow|join|sign|subscribe|support|download|try|read|see|click|visit|\p{L}+ez)\b/u;
const AS_US = /\b(?:nous|notre|nos|we|our|us|wir|unsere?[nmrs]?|uns|nuestr[oa]s?|nosotros|noi|nostr[oaie])\b/u;
/** What somebody said is no speech of the page. */
const QUOTED = /«[^»]*»|“[^”]*”|„[^“]*“|"[^"]*"/gu;

interface Speech {
  readonly role: SegmentRole;
  /** How many different matters of a page it names. */
  readonly matters: number;
  readonly isToReader: boolean;
}

/** Longer ones are an article's, or whole terms of use. */
const LONGEST = 900;

/**
 * @param folded the sentences without accents and capitals
 * @param mayState whether what speaks to nobody counts, too
 */
function speechOf(folded: string, mayState: boolean): Speech | undefined {
  if (folded.length > LONGEST || /^["“«„‘'(]/u.test(folded)) return undefined;
  const own = /["«“„]/u.test(folded) ? folded.replaceAll(QUOTED, ' ') : folded;
  const isToYou = TO_READER.test(own);
  const isToReader = isToYou || AS_US.test(own);
  if (!isToReader && !mayState) return undefined;
  let [role, most, matters]: [SegmentRole | undefined, number, number] = [undefined, 0, 0];
  // What speaks to nobody can but be a notice.
  for (const [of, pattern] of isToReader ? MATTERS : NOTICES) {
    const named = new Set(own.match(pattern)).size;
    matters += named;
    if (named > most) [role, most] = [of, named];
  }
  if (role === undefined) return undefined;
  return { role, matters, isToReader: isToYou || (isToReader && matters > AROUND) };
}

/** How many matters a sentence names that is the page's: beside lines of the page, above and below the article, and amid it. */
const [BESIDE, AROUND, AMID] = [1, 2, 3];
/** Lines of the page in a row at the foot, above which more of it is expected. */
const FOOT = 3;
/** Words of a line that is no sentence, and may speak. */
const WORDS = 5;
/** The longest button. */
const BUTTON = 40;

/** Whether a few words that are no sentence end the group right below: what one presses to answer. */
function hasButton(looks: readonly Look[], index: number): boolean {
  const [look, below, next] = [looks[index], looks[index + 1], looks[index + 2]];
  return (
    below !== undefined &&
    below.group === look?.group &&
    next?.group !== below.group &&
    !below.isProse &&
    !below.isList &&
    !below.isAbout &&
    !below.isCaption &&
    below.text.length <= BUTTON &&
    !/[.,;:?\d]$/u.test(below.text)
  );
}

/** Sentences of the page, and invitations that are none. An article that speaks of such things stands among its own, and ends with a sentence. */
export function speeches(looks: readonly Look[], roles: (SegmentRole | undefined)[]): boolean {
  const firstOwn = looks.findIndex(({ isProse }, index) => isProse && roles[index] === undefined);
  const spoken: number[] = [];
  let [ownBelow, below] = [false, 0];
  for (let index = looks.length - 1; index >= 0; index--) {
    const look = looks[index];
    const isMarked = (at: number): boolean => roles[at] !== undefined || looks[at]?.pageWords?.isSure === true;
    if (!look || isMarked(index)) {
      below++;
      continue;
    }
    const isLine = !look.isProse && !ownBelow && below >= FOOT && look.text.split(' ').length >= WORDS;
    if (look.isAbout || look.isCaption || look.isList || (!look.isProse && !isLine)) continue;
    const isAround = !ownBelow || index === firstOwn;
    const [isAbove, isBelow] = [isMarked(index - 1), isMarked(index + 1) || index === looks.length - 1];
    const isAtFoot = !ownBelow && below >= FOOT;
    if (!isAbove && !isBelow && !isAtFoot && !hasButton(looks, index)) {
      ownBelow ||= look.isProse;
      continue;
    }
    const isStart = /^["“«„‘'(]/u.test(look.text);
    const speech = isStart
      ? undefined
      : speechOf(look.line === '' ? fold(look.text.replaceAll('’', "'")) : look.line, isAround);
    const isBetween = isAbove && isBelow;
    const isHeld =
      (isMarked(index + 1) && looks[index + 1]?.group === look.group) ||
      (index === looks.length - 1 && isAbove && looks[index - 1]?.group === look.group);
    const ofAround = isBetween && isHeld ? BESIDE : isBetween || isHeld || isAtFoot ? AROUND : AMID + 1;
    const isAsked = hasButton(looks, index);
    const ofAmid = isAsked && isHeld ? BESIDE : isAsked ? AROUND : AMID + Number(!isBetween);
    const wanted = isAround ? Math.min(ofAround, ofAmid) : ofAmid;
    const isPage =
      speech !== undefined &&
      speech.matters >= wanted &&
      (speech.isToReader || (isAround && speech.role === 'legal-notice' && (isBetween || speech.matters > AROUND)));
    if (isPage) {
      roles[index] = speech.role;
      spoken.push(index);
      if (isAsked && roles[index + 1] === undefined) {
        roles[index + 1] = speech.role;
        spoken.push(index + 1);
      }
      below++;
    } else ownBelow ||= look.isProse;
  }
  if (spoken.length === 0) return false;
  // Alone, what a page says is what was kept.
  if (!looks.some(({ isProse }, index) => isProse && roles[index] === undefined))
    for (const index of spoken) roles[index] = undefined;
  return true;
}
