/** What a part of a page is for, from its tag, its ARIA role and the words of its class and id. Everything else is the article's body. */
import type { SegmentRole } from '../../../shared/domain/source.ts';

export type Attributes = Readonly<Record<string, string>>;

const BY_TAG: Readonly<Record<string, SegmentRole>> = {
  nav: 'menu',
  menu: 'menu',
  button: 'menu',
  select: 'menu',
  search: 'menu',
  aside: 'related',
  figcaption: 'caption',
  caption: 'caption',
};
const BY_ARIA: Readonly<Record<string, SegmentRole>> = {
  navigation: 'menu',
  search: 'menu',
  menu: 'menu',
  menubar: 'menu',
  toolbar: 'menu',
  banner: 'menu',
  complementary: 'related',
  contentinfo: 'legal-notice',
};

const COOKIE_TOOLS =
  /^(?:onetrust|didomi|axeptio|tarteaucitron|cybot|cookiebot|quantcast|usercentrics|klaro|sp_message)/u;
const COOKIE = /cookie|consent/u;
const NOTICE =
  /banner|notice|bar|bandeau|popup|modal|overlay|dialog|manager|wall|law|box|container|info|settings|consentement/u;
const COMMENTS = /^(?:comments?|commentaires?|commentlist|disqus|respond|reactions|réactions)$/u;
const ADVERTISEMENT =
  /^(?:ad|ads|adv|advert|advertisement|advertising|publicite|publicité|sponsored|sponsor|outbrain|taboola|adsbygoogle|dfp)$/u;
const RELATED =
  /^(?:related|similaires?|recommended|recommendations|recommandations?|sidebar|newsletter|trending|popular|teasers?)$/u;
const RELATED_WHOLE =
  /^(?:(?:a-)?lire-aussi|voir-aussi|read-(?:more|also|next)|most-read|plus-lus|les-plus-lus|more-(?:stories|news)|latest-(?:posts|news)|derniers-articles|articles-lies|see-also|author-(?:card|box|bio|info|profile)|about-(?:the-)?author|(?:post|entry|article)-author-(?:box|bio|card)|bio-box)$/u;
const MENU =
  /^(?:nav|navbar|navigation|menu|menus|breadcrumbs?|ariane|share|sharing|partage|partager|social|socials|pagination|pager|toolbar|topbar|skiplink|skiplinks)$/u;
const MENU_WHOLE = /^(?:fil-d?-?ariane|skip-(?:link|to-content)|sr-only|visually-hidden|screen-reader-text)$/u;
const LEGAL = /^(?:footer|copyright|colophon)$/u;
const LEGAL_WHOLE = /^(?:mentions-legales|legal-notice|legal-mentions|site-info)$/u;
/** Classes that a content system hangs on an article to say what it is about ("tag-cookies") or how it is laid out. */
const ABOUT = /^(?:tag|category|cat|post|type|status|format|has|no|with|without|is|js|topic|section|theme|lang|wp)-/u;

/** `siteHeader`, `site_header` and `site-header` alike. */
const kebab = (token: string): string =>
  token
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();

/** How the parts of a page are named: by the words of its classes (`page`), by those and the names that mail programs give (`mail`), or not at all. */
export type Naming = 'page' | 'mail' | 'none';

/** What Gmail, Thunderbird, Outlook, Yahoo, Proton and Apple Mail call an earlier message, and a signature. */
const MAIL_QUOTE =
  /^(?:gmail_(?:quote|quote_container|attr)|moz-(?:cite-prefix|forward-container)|yahoo_quoted|protonmail_quote|zmail_extra|divrplyfwdmsg|appendonsend|mail-editor-reference-message-container|replyforwardmessage|olk_src_body_section|isforwardcontent|isreplycontent)$/iu;
const MAIL_SIGNATURE =
  /^(?:gmail_signature|moz-signature|signature|ms-outlook-mobile-signature|protonmail_signature_block(?:-user)?|applemailsignature|mailsignature)$/iu;

function roleInMail({ class: classes = '', id = '' }: Attributes): SegmentRole | undefined {
  const tokens = `${classes} ${id}`.trim().split(/\s+/u).slice(0, 20);
  if (tokens.some((token) => MAIL_QUOTE.test(token))) return 'related';
  return tokens.some((token) => MAIL_SIGNATURE.test(token)) ? 'legal-notice' : undefined;
}

function roleByWords(attributes: Attributes): SegmentRole | undefined {
  const tokens = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.trim().split(/\s+/u).slice(0, 20);
  for (const token of tokens) {
    const name = kebab(token);
    if (name === '' || ABOUT.test(name)) continue;
    if (COOKIE_TOOLS.test(name) || (COOKIE.test(name) && (NOTICE.test(name) || /^cookies?$|^consent/u.test(name))))
      return 'cookie-banner';
    const words = name.split('-');
    if (words.some((word) => COMMENTS.test(word))) return 'comments';
    if (name === 'pub' || words.some((word) => ADVERTISEMENT.test(word))) return 'advertisement';
    if (RELATED_WHOLE.test(name) || words.some((word) => RELATED.test(word))) return 'related';
    if (MENU_WHOLE.test(name) || words.some((word) => MENU.test(word))) return 'menu';
    if (LEGAL_WHOLE.test(name) || words.some((word) => LEGAL.test(word))) return 'legal-notice';
  }
  return undefined;
}

/** Within something that is not the article, these still name what they are. */
const STRONG = new Set<SegmentRole>(['cookie-banner', 'comments', 'advertisement']);
/** Roots of the page or of its article: their classes describe the article, not a part beside it. */
const ROOTS = new Set(['html', 'body', 'main', 'article']);

/**
 * @param parent role of the container
 * @param inArticle inside `<article>` or `<main>`, whose header and footer belong to it
 * @param naming `none` leaves classes and ids aside, for pages that name their layout after its parts
 */
export function roleOf(
  tag: string,
  attributes: Attributes,
  parent: SegmentRole,
  inArticle: boolean,
  naming: Naming,
): SegmentRole {
  const aria = attributes['role']?.toLowerCase() ?? '';
  const isBody = tag === 'main' || aria === 'main' || /\barticleBody\b/u.test(attributes['itemprop'] ?? '');
  if (isBody && !STRONG.has(parent)) return 'body';
  const words =
    naming === 'none' || ROOTS.has(tag)
      ? undefined
      : ((naming === 'mail' ? roleInMail(attributes) : undefined) ?? roleByWords(attributes));
  if (words !== undefined && STRONG.has(words) && !STRONG.has(parent)) return words;
  if (parent !== 'body') return parent;
  if (tag === 'header') return inArticle ? (words ?? 'body') : 'menu';
  if (tag === 'footer') return inArticle ? (words ?? 'body') : 'legal-notice';
  return BY_TAG[tag] ?? BY_ARIA[aria] ?? words ?? 'body';
}

/** Never seen on the page: dropped with all they contain. */
const UNSEEN = new Set(
  'script style template noscript iframe object audio video canvas svg noembed noframes datalist textarea title'.split(
    ' ',
  ),
);

export const isHidden = (tag: string, attributes: Attributes): boolean =>
  UNSEEN.has(tag) ||
  (attributes['hidden'] !== undefined && attributes['hidden'] !== 'until-found') ||
  (tag === 'dialog' && attributes['open'] === undefined) ||
  /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes['style'] ?? '');
