/** The foot of a page: what a site says of itself and of its terms, in a word or two. */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import type { Look } from './look.ts';

type Roles = (SegmentRole | undefined)[];

const SPEAKS_OF =
  /\b(?:cookies?|confidentialite|donnees personnelles|vie privee|mentions legales|informations legales|privacy|terms|conditions (?:generales|d'utilisation)|cgu|cgv|accessibilit[ey]|datenschutz|privacidad|copyright|slavery|slave labour|transparence|ethique|legal(?:es?)?|licen[cs]es?|rechtliches?|nutzungs\p{L}+)\b/u;
const WHOLE =
  /^(?:help|aide|about|a propos|contact|faq|nous (?:ecrire|contacter|rejoindre)|(?:nos )?(?:recrutements?|partenaires|mecenes)|recrutement|careers|jobs|marches publics|qui sommes[- ]nous\??|press|fraud warning|(?:submissions? )?guidelines|redaction|la redaction|credits|plan du site|site map|hilfe|karriere|presse|ayuda|trabaja con nosotros|lavora con noi|rundfunkbeitrag)$/u;
const LONGEST = 48;
const WORDS = 6;

export const isFootNotice = (line: string): boolean =>
  line.length > 0 &&
  line.length <= LONGEST &&
  (WHOLE.test(line) || (line.split(' ').length <= WORDS && SPEAKS_OF.test(line)));

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
