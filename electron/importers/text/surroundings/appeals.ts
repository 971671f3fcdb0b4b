/**
 * Speech of a page to its reader, told by what it does rather than by its very words: it asks in the imperative for an address, money or a
 * signature, or speaks as "we" of cookies above buttons. Lines are folded (`comparableLine`).
 */
import type { Look } from './look.ts';

const ASKS =
  /^(?:download |scarica|descarga|soutenez|aidez|abonnez|inscrivez|recevez|rejoignez|profitez|decouvrez nos|command(?:ez|er)|sign(?:ez|er) |faites un don|participez a|essayez|testez|telechargez|devenez|chaque (?:jour|matin|semaine|soir|mois)|tous les (?:jours|matins|soirs)|ne (?:ratez|manquez)|pour ne rien|support |help |join|subscribe|sign ?up|donate|get |save |try |become|create |stay |follow|start |unlock|enjoy|like this|want more|every (?:day|morning|week)|hazte|apoya|suscrib|registrate|recibe|unisciti|sostieni|abbonati|iscriviti|ricevi|jetzt|unterstutzen sie|werden sie|testen sie|erhalten sie|je (?:donne|m'abonne|m'inscris|soutiens)|faire un don|s'abonner)/u;
const FOR =
  /newsletter|infolettre|e-?mail|inbox|boite (?:mail|aux lettres)|\babonn|\boffres?\b|\bessai|gratuit|\bfree\b|\baccount\b|\bbriefings?\b|petition|\bmembers?\b|membership|\bsoci[oa]s?\b|mailing list|\bapp\b|appli(?:cation)?\b|deductible|\b(?:un|votre|vos) dons?\b|donation|subscri|\btrial\b|par mois|per month|al mes|im monat|\balert(?:e?s)\b|facebook|up to date|journalis/u;
const RETRACTS =
  /(?:utilise(?:ra|rons|ons)? votre adresse e-?mail|vous (?:pouvez|pourrez) vous (?:y )?desinscrire|desinscription a tout moment|unsubscribe (?:at )?any ?time|you can (?:unsubscribe|opt out)|sans engagement,? resiliable)/u;
const LONGEST = 200;

/** A headline says of what it calls for how, or why. */
const HEADLINE = /: (?:how|why|what|when|who|comment|pourquoi|quand|ce qu[ei']|wie|warum|come|perche|como|por que)\b/u;

export const isAppealLine = (line: string): boolean =>
  line.length <= LONGEST && !HEADLINE.test(line) && ((ASKS.test(line) && FOR.test(line)) || RETRACTS.test(line));

const OF_COOKIES = /\bcookies?\b|\btraceurs?\b|vie privee|\bprivacy\b|privatsphare|privacidad|tracking/u;
const TO_READER =
  /\b(?:nous|nos|notre|votre|vos|vous|we|our|your|you|us|wir|unsere?|ihrer?|utilizamos|nuestr\p{L}+|usted|su|noi|nostri|tuo|tua)\b/u;
/** How far below its speech a banner has its buttons, and how far down the page it stands. */
const BUTTONS = 8;
const HEAD = 25;
const LONGEST_HEADING = 60;

const folded = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
const speaks = ({ text }: Look): boolean => {
  const line = folded(text);
  return !/^["“«‘']/u.test(text) && OF_COOKIES.test(line) && TO_READER.test(line);
};

/**
 * A banner above the article: its sentences, in whatever words, when its buttons stand below them; what stands between is the banner's too, and
 * so is its heading.
 */
export function withBanners(looks: readonly Look[]): readonly Look[] {
  const button = looks.findLastIndex(({ isCookieButton }, index) => index > 0 && index < HEAD && isCookieButton);
  if (button < 0) return looks;
  const from = Math.max(0, button - BUTTONS);
  const first = looks.findIndex(
    (look, index) =>
      index >= from && index < button && (look.isCookieSpeech || (look.role === undefined && speaks(look))),
  );
  if (first < 0 || looks.slice(first, button).some(({ isAbout }) => isAbout)) return looks;
  const above = looks[first - 1];
  const isHeaded =
    above !== undefined &&
    !above.isProse &&
    above.role !== 'menu' &&
    above.text.length <= LONGEST_HEADING &&
    OF_COOKIES.test(folded(above.text));
  return looks.map((look, index) =>
    index >= first - Number(isHeaded) && index < button && !look.isCookieButton
      ? { ...look, isCookieSpeech: true }
      : look,
  );
}
