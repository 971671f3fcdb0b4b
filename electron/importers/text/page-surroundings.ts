/** A page pasted into a text file brings its surroundings along. Told by whole lines only, so that no sentence of the article is set aside. */
import type { SegmentRole } from '../../../shared/domain/source.ts';
import { isDateLine, isMenuLine } from '../metadata/line-kinds.ts';
import type { TextBlock } from './lines-to-blocks.ts';

const COMMENTS =
  /^(?:\d{1,5}\s+(?:commentaires?|comments?|réactions?)|commentaires?|comments?|(?:laisser|laissez|ajouter|poster)\s+(?:un|votre)\s+commentaire|leave a (?:comment|reply)|vos (?:réactions|commentaires))\s*:?$/iu;
const RELATED =
  /^(?:derniers articles|dernières actualités|articles? (?:similaires?|récents?|liés?|connexes|associés?)|plus sur le même sujet|(?:à )?lire (?:aussi|également)|sur le même (?:sujet|thème)|voir aussi|dans la même rubrique|les plus lus|recommandé pour vous|related(?: (?:articles|stories|posts|topics))?|read (?:more|also|next)|you (?:may|might) also like|most (?:read|popular)|more (?:from|on) .{1,40}|latest (?:articles|news))\s*:?$/iu;
const RELATED_LINE = /^(?:(?:à )?lire (?:aussi|également)|voir aussi|read (?:more|also))\s*:\s*\S/iu;
const ADVERTISEMENT = /^(?:publicité|annonce|advertisement|sponsored|contenu sponsorisé|partenariat)$/iu;
const SUBSCRIPTION = /(?:abonnez-vous|inscrivez-vous|subscribe|sign up)/iu;
const CHANNEL = /(?:newsletter|infolettre|google (?:actualités|news)|whatsapp|telegram)/iu;
const COOKIES =
  /(?:nous(?: et nos partenaires)? utilisons des cookies|nos \d* ?partenaires et nous|we(?: and our(?: \d+)? partners)? use cookies)/iu;
const LEGAL = /^(?:©|copyright\b|tous droits réservés|all rights reserved|mentions légales)/iu;

const PROSE = 160;

/** A teaser: short, or cut off. A full paragraph means that the article has resumed. */
const isTeaser = (text: string): boolean => text.length <= PROSE || /(?:…|\.{3,})$/u.test(text.trimEnd());

/** The role of each block, in order. Comments run to the end of the text, and begin only after a paragraph of the article. */
export function rolesOfBlocks(blocks: readonly TextBlock[]): SegmentRole[] {
  let section: 'comments' | 'related' | undefined;
  let articleSeen = false;
  return blocks.map((block, index) => {
    const text = block.text.trim();
    if (articleSeen && COMMENTS.test(text)) section = 'comments';
    if (section === 'comments') return 'comments';
    if (articleSeen && RELATED.test(text)) section = 'related';
    if (section === 'related' && isTeaser(text)) return 'related';
    section = undefined;
    if (RELATED_LINE.test(text) && text.length <= 200) return 'related';
    if (ADVERTISEMENT.test(text)) return 'advertisement';
    if (text.length <= 300 && SUBSCRIPTION.test(text) && CHANNEL.test(text)) return 'advertisement';
    if (text.length <= 600 && COOKIES.test(text)) return 'cookie-banner';
    if (text.length <= 200 && LEGAL.test(text)) return 'legal-notice';
    if (index < 10 && text.length <= 250 && isMenuLine(text)) return 'menu';
    // The clock of the day of capture stands above the breadcrumb.
    if (index === 0 && isDateLine(text) && isMenuLine(blocks[1]?.text.trim() ?? '')) return 'menu';
    if (text.length > PROSE) articleSeen = true;
    return 'body';
  });
}
