/** Makes a page's elements one by one in the document of a frame: no markup is ever parsed here, and only what is on the list is made. */
import { PAGE_ATTRIBUTES, PAGE_TAGS, type PageElement, type SourcePage } from '../../../../shared/domain/page.ts';
import { PAGE_STYLES } from './page-styles.ts';

const HOVERS = new Set(['fixed', 'sticky']);

/** A banner that a browser pins to its window can be closed there; here it would lie over the words for good. It goes where it stands in the page. */
function unpin(style: CSSStyleDeclaration): void {
  if (HOVERS.has(style.position)) style.setProperty('position', 'static', 'important');
}

/** The rules are objects of the frame's own window. */
function unpinRules(rules: CSSRuleList, view: typeof globalThis): void {
  for (const rule of rules)
    if (rule instanceof view.CSSStyleRule) unpin(rule.style);
    else if (rule instanceof view.CSSGroupingRule) unpinRules(rule.cssRules, view);
}

function setAttributes(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!PAGE_ATTRIBUTES.has(name) || name === 'picture') continue;
    // By its object model: the window's policy lets no style through that is written as an attribute.
    if (name === 'style') {
      element.style.cssText = value;
      unpin(element.style);
    } else if (name !== 'href' || value.startsWith('#')) element.setAttribute(name, value);
  }
}

function addChildren(owner: Document, parent: HTMLElement, node: PageElement, pictures: readonly string[]): void {
  for (const child of node.children) {
    if (typeof child === 'string') {
      parent.append(child);
      continue;
    }
    const element = owner.createElement(PAGE_TAGS.has(child.tag) ? child.tag : 'span');
    setAttributes(element, child.attributes);
    const picture = child.attributes['picture'];
    if (picture !== undefined && element instanceof (owner.defaultView as typeof globalThis & Window).HTMLImageElement)
      element.src = pictures[Number(picture)] ?? '';
    else if (child.tag === 'img') element.classList.add('page-missing');
    addChildren(owner, element, child, pictures);
    parent.append(element);
  }
}

/** Styles after parsing: whatever was written, no rule that loads something is left. */
function sheetOf(owner: Document, css: string): CSSStyleSheet | undefined {
  const view = owner.defaultView;
  if (!view) return undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  for (let index = sheet.cssRules.length - 1; index >= 0; index--)
    if (/url\(|image-set\(|@font-face/iu.test(sheet.cssRules[index]?.cssText ?? '')) sheet.deleteRule(index);
  unpinRules(sheet.cssRules, view);
  return sheet;
}

/** Fills the empty document of a frame. @returns what frees the pictures' memory */
export function buildPage(owner: Document, page: SourcePage): () => void {
  const pictures = page.pictures.map(({ type, bytes }) => URL.createObjectURL(new Blob([bytes.slice()], { type })));
  const { documentElement, body } = owner;
  setAttributes(documentElement, page.html);
  setAttributes(body, page.body.attributes);
  body.replaceChildren();
  addChildren(owner, body, page.body, pictures);
  const [before, after] = PAGE_STYLES;
  owner.adoptedStyleSheets = [before, ...page.styles, after].flatMap((css) => sheetOf(owner, css) ?? []);
  return () => {
    for (const picture of pictures) URL.revokeObjectURL(picture);
  };
}
