/** The foot of a page: what a site says of itself and of its terms, in a word or two. */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import type { Look } from './look.ts';

type Roles = (SegmentRole | undefined)[];

const SPEAKS_OF =
  /\b(?:cookies?|confidentialite|donnees personnelles|vie privee|mentions legales|informations legales|privacy|terms|conditions (?:generales|d'utilisation)|cgu|cgv|accessibilit[ey]|datenschutz|privacidad|copyright|slavery|transparence|ethique|legal(?:es?)?|licen[cs]es?|rechtliches?|nutzungs\p{L}+)\b/u;
const WHOLE =
  /^(?:help|aide|about|a propos|contact|faq|nous (?:ecrire|contacter|rejoindre)|(?:nos )?(?:recrutements?|partenaires|mecenes)|recrutement|careers|jobs|marches publics|qui sommes[- ]nous\??|press|fraud warning|(?:submissions? )?guidelines|redaction|la redaction|credits|plan du site|site map|hilfe|karriere|presse|ayuda|trabaja con nosotros|lavora con noi)$/u;
const LONGEST = 48;
const WORDS = 6;

export const isFootNotice = (line: string): boolean =>
  line.length > 0 &&
  line.length <= LONGEST &&
  (WHOLE.test(line) || (line.split(' ').length <= WORDS && SPEAKS_OF.test(line)));

/** What the imprint of a site says in sentences: who owns, directs, hosts it, and what may not be copied. */
const IMPRINT: readonly RegExp[] = [
  /(?:site|journal|titre|website) est (?:une publication|édité|publié)|is (?:published|operated) by|herausgegeben von/iu,
  /au capital (?:social )?de|registered (?:office|in england)|\bR\.?C\.?S\.?\b|\bSIRE[NT]\b|company (?:no|number)/iu,
  /direct(?:eur|rice) de (?:la )?publication|responsable de la rédaction|verantwortlich im sinne/iu,
  /toute reproduction|tous droits réservés|all rights reserved|may not be (?:published|reproduced|copied)/iu,
  /(?:site )?héberg(?:é|eur)|hosted by|commission paritaire|\bISSN\b/iu,
  /commentaires sont modérés|opinions exprimées|views expressed/iu,
];
/** How many blocks from the end an imprint stands, and its longest. */
const [LAST, LONGEST_IMPRINT] = [4, 1_500];

/** Below an article, a paragraph that says several such things is no part of it, nor is its heading. Alone, it is what was kept. */
export function imprintAtFoot(looks: readonly Look[], roles: Roles): void {
  for (let index = Math.max(1, looks.length - LAST); index < looks.length; index++) {
    const look = looks[index];
    if (!look || roles[index] !== undefined || look.text.length > LONGEST_IMPRINT || !look.isProse) continue;
    const said = IMPRINT.filter((pattern) => pattern.test(look.text)).length;
    if (said < 2 || !looks.slice(0, index).some(({ isProse }, at) => isProse && roles[at] === undefined)) continue;
    roles[index] = 'legal-notice';
    const above = looks[index - 1];
    if (above && !above.isProse && (above.role === 'legal-notice' || above.isNotice)) roles[index - 1] = 'legal-notice';
  }
}

const isLink = (look: Look): boolean => !look.isProse && look.text.length <= 25 && look.text.split(/\s+/u).length <= 3;

/** Below the article, a line that can be nothing but a notice is one, and so is a link of another kind between two. */
export function noticesAtFoot(looks: readonly Look[], roles: Roles, lastOwn: number): void {
  for (let index = Math.max(1, lastOwn + 1); index < looks.length; index++) {
    const [look, role] = [looks[index], roles[index]];
    if (!look || role === 'legal-notice' || role === 'comments' || role === 'cookie-banner') continue;
    const isAmong =
      isLink(look) &&
      roles[index - 1] === 'legal-notice' &&
      (roles[index + 1] === 'legal-notice' || index === looks.length - 1);
    if (isAmong || (role !== undefined && role !== 'advertisement' && look.isNotice)) roles[index] = 'legal-notice';
  }
}

/** What is said below a letter or a mail of who may read it. */
const CONFIDENTIAL: readonly RegExp[] = [
  /confiden[tc]i|vertraulich|privileged/iu,
  /destinataires?|addressee|recipients?|intended (?:solely|only|for)|empfänger|destinatari/iu,
  /par erreur|in error|irrtümlich|por error|per errore/iu,
  /d[ée]trui(?:re|sez)|supprimer|delete|destroy|löschen|vernichten|eliminar|cancellar/iu,
  /pi[èe]ces? jointes?|attachments?|attached files|anhänge|adjuntos|allegati/iu,
  /unauthori[sz]ed|non autoris[ée]e|disclosure|divulgation|dissemination/iu,
];
/** Parts of the words without which none of this is said: sought as they stand, which costs next to nothing. */
const NEEDED: readonly string[] = ['onfiden', 'ONFIDEN', 'ertraulich', 'rivileged', 'nviron', 'mwelt', 'mbiente'];
const ENVIRONMENT = /(?:environment|environnement|umwelt|medio ambiente|ambiente)\b.*\b(?:print|imprim|druck|stamp)/iu;
const WANTED = 3;

const isDisclaimer = (text: string): boolean =>
  NEEDED.some((part) => text.includes(part)) &&
  (CONFIDENTIAL.filter((pattern) => pattern.test(text)).length >= WANTED ||
    (text.length <= 200 && ENVIRONMENT.test(text)));

/** Whether or not the rest shows itself to be a page: the last that is said, or the last but a line. */
export function disclaimersAtFoot(looks: readonly Look[], roles: Roles): void {
  for (let [index, others] = [looks.length - 1, 0]; index > 0 && others <= 1; index--) {
    const { text = '', isProse } = looks[index] ?? {};
    if (text.length > LONGEST_IMPRINT) return;
    if (isDisclaimer(text)) roles[index] ??= 'legal-notice';
    else others += isProse ? 2 : 1;
  }
}
