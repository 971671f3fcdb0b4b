/** The page's policy lets no style attribute through, not even in a detached document: `keepStyles` puts them under this name. */
const STYLE = 'data-style';

/**
 * What Word and web pages put on the clipboard, made plain before the schema reads it: Word's list paragraphs become lists, its notes
 * become footnotes, and what only carries looks or scripts goes. Works on the parsed, detached fragment.
 */
const DROPPED =
  'script, style, meta, link, title, template, iframe, object, button, img, svg, del, [hidden], [data-drop]';
/** Word: conditional spans that hold a list's bullet, and marks of notes and comments. */
const WORD_MARKS =
  'span[data-style*="mso-list"], span.MsoFootnoteReference:not(:has(a)), span.MsoCommentReference, [data-style*="mso-element:comment"]';

const STYLE_ATTRIBUTE = /\sstyle(?=\s*=)/giu;
const HANDLER_ATTRIBUTE = /\son[a-z]+(?=\s*=)/giu;

/** Pasted markup before it is parsed: what the page's policy would refuse gets another name, or goes. */
export const keepStyles = (html: string): string =>
  html
    .replaceAll(/<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>/giu, '')
    .replaceAll(/<[a-z][^>]*>/giu, (tag) =>
      tag.replaceAll(STYLE_ATTRIBUTE, ` ${STYLE}`).replaceAll(HANDLER_ATTRIBUTE, ' data-dropped'),
    );

/** Styles that mean something become the elements that the schema knows; a bold or italic element that says otherwise is taken back. */
function readStyles(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>(`[${STYLE}]`)) {
    const style = (element.getAttribute(STYLE) ?? '').toLowerCase();
    const says = (pattern: RegExp): boolean => pattern.test(style);
    if (/^(?:b|strong)$/iu.test(element.tagName) && says(/(?<![\w-])font-weight:\s*(?:normal|[1-4]00)\b/u))
      unwrap(element);
    else if (/^(?:i|em)$/iu.test(element.tagName) && says(/(?<![\w-])font-style:\s*normal\b/u)) unwrap(element);
    else if (!/^(?:h\d|th)$/iu.test(element.tagName)) {
      if (says(/(?<![\w-])font-weight:\s*(?:bold|[6-9]00)\b/u)) wrapContent(element, 'strong');
      if (says(/(?<![\w-])font-style:\s*(?:italic|oblique)\b/u)) wrapContent(element, 'em');
    }
    const align = /(?<![\w-])text-align:\s*(center|right)\b/u.exec(style)?.[1];
    if (align !== undefined && element.tagName === 'P') element.dataset['align'] = align === 'right' ? 'end' : 'center';
    if (says(/font-variant(?:-caps)?:\s*(?:all-)?small-caps\b/u)) wrapContent(element, 'span', 'data-small-caps');
  }
}

/** Around the inline content, inside the paragraphs of a block. */
function wrapContent(element: HTMLElement, tag: 'strong' | 'em' | 'span', attribute?: string): void {
  const blocks = element.querySelectorAll<HTMLElement>('p, li, td, div, h1, h2, h3, h4, h5, h6');
  for (const target of blocks.length > 0 ? blocks : [element]) {
    const wrapper = target.ownerDocument.createElement(tag);
    if (attribute !== undefined) wrapper.setAttribute(attribute, '');
    wrapper.append(...target.childNodes);
    target.append(wrapper);
  }
}

const isBreakOnly = (element: Element): boolean => element.textContent.trim() === '';

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function cleanWordLists(root: ParentNode): void {
  let list: { element: HTMLElement; level: number; name: string } | undefined;
  for (const paragraph of root.querySelectorAll<HTMLElement>(
    'p[data-style*="mso-list"], p[class*="MsoListParagraph"]',
  )) {
    const level = Number(/level(\d)/u.exec(paragraph.getAttribute(STYLE) ?? '')?.[1] ?? 1);
    const name = /\b(l\d+) level/u.exec(paragraph.getAttribute(STYLE) ?? '')?.[1] ?? list?.name ?? '';
    const bullet = paragraph.querySelector('span[data-style*="mso-list"]');
    const sign = (bullet?.textContent ?? /^\s*(\S{1,4}[.)]|[·•o§–-])\s/u.exec(paragraph.textContent)?.[1] ?? '').trim();
    bullet?.remove();
    const tag = /^(?:\(?\d+|[a-zA-Z]|[ivxlIVXL]+)[.)]$/u.test(sign) ? 'ol' : 'ul';
    const item = paragraph.ownerDocument.createElement('li');
    // Another list right behind is a list of its own.
    const follows = list?.name === name && previousElement(paragraph) === topOf(list.element);
    if (!list || !follows) {
      const element = paragraph.ownerDocument.createElement(tag);
      const start = tag === 'ol' ? /^\(?(\d+)/u.exec(sign)?.[1] : undefined;
      if (start !== undefined && start !== '1') element.setAttribute('start', start);
      paragraph.before(element);
      list = { element, level, name };
    } else if (level > list.level && list.element.lastElementChild) {
      const element = paragraph.ownerDocument.createElement(tag);
      list.element.lastElementChild.append(element);
      list = { element, level, name };
    } else if (level < list.level) {
      const outer = list.element.parentElement?.parentElement;
      if (outer && /^[OU]L$/u.test(outer.tagName)) list = { element: outer, level, name };
    }
    const text = paragraph.ownerDocument.createElement('p');
    text.append(...paragraph.childNodes);
    item.append(text);
    list.element.append(item);
    paragraph.remove();
  }
}

/** The outermost list around a list. */
function topOf(element: HTMLElement): HTMLElement {
  let top = element;
  for (let up = element.parentElement; up && /^(?:LI|OL|UL)$/u.test(up.tagName); up = up.parentElement) top = up;
  return top;
}

const previousElement = (element: Element): Element | null => element.previousElementSibling;

/** Word and LibreOffice: `<a href="#_ftn1">` in the text, the note's words in `<div id="ftn1">` at the end. */
function cleanNotes(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>(
    'a[href*="#_ftn"], a[href*="#sdfootnote"], a[href*="#_edn"]',
  )) {
    const target = /#_?([a-z]+\d+)/u.exec(link.getAttribute('href') ?? '')?.[1];
    const note = target && root.querySelector(`div#${target}`);
    if (!note) {
      if (/^\[?\d+\]?$/u.test(link.textContent.trim())) link.remove();
      continue;
    }
    if (note.contains(link)) continue;
    for (const back of note.querySelectorAll('a[href*="ref"], a[href*="anc"]')) back.remove();
    const footnote = link.ownerDocument.createElement('span');
    footnote.setAttribute('data-footnote', '');
    footnote.append(...inlineOf(note));
    (link.closest('sup, span.MsoFootnoteReference') ?? link).replaceWith(footnote);
    note.remove();
  }
  for (const rule of root.querySelectorAll('hr')) if (!rule.hasAttribute('data-page-break')) rule.remove();
}

/** The words of a note with their marks: its paragraphs follow one another, parted by a space. */
function inlineOf(note: Element): (string | ChildNode)[] {
  const paragraphs = [...note.querySelectorAll('p')];
  const parts = paragraphs.length > 0 ? paragraphs : [note];
  for (const part of parts) {
    const [first] = part.childNodes;
    if (first?.nodeType === 3) first.textContent = (first.textContent ?? '').trimStart();
    else if (first && first.textContent?.trim() === '') first.remove();
  }
  return parts.flatMap((part, index) => [...(index === 0 ? [] : [' ']), ...part.childNodes]);
}

/** Cleans a pasted fragment in place. */
export function cleanClipboard(root: ParentNode): void {
  for (const element of root.querySelectorAll(DROPPED)) element.remove();
  for (const element of root.querySelectorAll('o\\:p')) unwrap(element);
  cleanNotes(root);
  cleanWordLists(root);
  for (const quote of root.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const block = quote.ownerDocument.createElement('blockquote');
    quote.replaceWith(block);
    block.append(quote);
  }
  readStyles(root);
  for (const element of root.querySelectorAll(WORD_MARKS)) element.remove();
  for (const paragraph of root.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    // Word parts its paragraphs with empty ones; a table cell keeps its own.
    if (isBreakOnly(paragraph) && !paragraph.querySelector('[data-citation], [data-footnote], br + br'))
      if (!paragraph.closest('td, th, li')) paragraph.remove();
  }
}
