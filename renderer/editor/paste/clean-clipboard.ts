/**
 * What Word and web pages put on the clipboard, made plain before the schema reads it: Word's list paragraphs become lists, its notes
 * become footnotes, and what only carries looks or scripts goes. Works on the parsed, detached fragment.
 */
const DROPPED = 'script, style, meta, link, title, template, iframe, object, form, button, svg, [hidden]';
/** Word: conditional spans that hold a list's bullet, and marks of notes and comments. */
const WORD_MARKS = 'span[style*="mso-list"], span.MsoFootnoteReference:not(:has(a)), [style*="mso-element:comment"]';

const isBreakOnly = (element: Element): boolean => element.textContent.trim() === '';

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function cleanWordLists(root: ParentNode): void {
  let list: { element: HTMLElement; level: number } | undefined;
  for (const paragraph of root.querySelectorAll<HTMLElement>('p[style*="mso-list"], p[class*="MsoListParagraph"]')) {
    const level = Number(/level(\d)/u.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 1);
    const bullet = paragraph.querySelector('span[style*="mso-list"]');
    const sign = (bullet?.textContent ?? /^\s*(\S{1,4}[.)]|[·•o§–-])\s/u.exec(paragraph.textContent)?.[1] ?? '').trim();
    bullet?.remove();
    const tag = /^(?:\(?\d+|[a-zA-Z]|[ivxlIVXL]+)[.)]$/u.test(sign) ? 'ol' : 'ul';
    const item = paragraph.ownerDocument.createElement('li');
    const follows = list && previousElement(paragraph) === topOf(list.element);
    if (!list || !follows) {
      const element = paragraph.ownerDocument.createElement(tag);
      paragraph.before(element);
      list = { element, level };
    } else if (level > list.level && list.element.lastElementChild) {
      const element = paragraph.ownerDocument.createElement(tag);
      list.element.lastElementChild.append(element);
      list = { element, level };
    } else if (level < list.level) {
      const outer = list.element.parentElement?.parentElement;
      if (outer && /^[OU]L$/u.test(outer.tagName)) list = { element: outer, level };
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
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="#_ftn"], a[href*="#sdfootnote"], a[href*="#_edn"]')) {
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
    footnote.textContent = note.textContent.replaceAll(/\s+/gu, ' ').trim();
    (link.closest('sup, span.MsoFootnoteReference') ?? link).replaceWith(footnote);
    note.remove();
  }
  for (const rule of root.querySelectorAll('hr')) if (!rule.hasAttribute('data-page-break')) rule.remove();
}

/** Cleans a pasted fragment in place. */
export function cleanClipboard(root: ParentNode): void {
  for (const element of root.querySelectorAll(DROPPED)) element.remove();
  for (const element of root.querySelectorAll('o\\:p')) unwrap(element);
  cleanNotes(root);
  cleanWordLists(root);
  for (const element of root.querySelectorAll(WORD_MARKS)) element.remove();
  for (const paragraph of root.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    // Word parts its paragraphs with empty ones; a table cell keeps its own.
    if (isBreakOnly(paragraph) && !paragraph.querySelector('[data-citation], [data-footnote], br + br'))
      if (!paragraph.closest('td, th, li')) paragraph.remove();
  }
}
