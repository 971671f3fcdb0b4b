import { Parser } from 'htmlparser2';
import {
  PAGE_ATTRIBUTES,
  PAGE_TAGS,
  PICTURE_TYPES,
  type PagePicture,
  type SourcePage,
} from '../../../shared/domain/page.ts';
import { sanitiseCss } from './sanitise-css.ts';

/** Left out with everything in them. */
const UNSEEN = new Set(
  'script template noscript iframe frame frameset object embed applet audio video canvas svg math noembed noframes datalist textarea title select head link meta base param source track map portal'.split(
    ' ',
  ),
);
/** Hold what is seen although they are not made themselves. */
const HEAD = new Set(['head']);
const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr']);
const FRAMES = new Set(['iframe', 'frame', 'object', 'embed', 'audio', 'video']);
/** Deeper elements are laid into the one at this depth, as browsers do. */
const DEEPEST = 250;
/** Beyond these a page is not shown: nobody wrote it, and the parser's time grows with the square of the depth. */
const MOST_NESTED = 3_000;
const MOST_ELEMENTS = 100_000;

/** Too deep, or too many elements. */
export class PageTooLarge extends Error {}

/** Of all pictures together, bytes. */
const MOST_PICTURES = 64 * 1024 * 1024;

interface MadeElement {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: MadeNode[];
}
type MadeNode = string | MadeElement;

/** Where the pictures of a page come from: the bytes behind an address, if they came with it. */
export type FindPicture = (address: string) => PagePicture | undefined;

/** `data:image/png;base64,…`; other data is no picture. */
function pictureOfData(address: string): PagePicture | undefined {
  const match = /^data:(?<type>[\w.+-]+\/[\w.+-]+)(?<rest>[^,]{0,200}),/iu.exec(address);
  const type = match?.groups?.['type']?.toLowerCase() ?? '';
  if (!match || !PICTURE_TYPES.has(type)) return undefined;
  const data = address.slice(match[0].length);
  const isBase64 = /;\s*base64\s*$/iu.test(match.groups?.['rest'] ?? '');
  try {
    return {
      type,
      bytes: new Uint8Array(Buffer.from(isBase64 ? data : decodeURIComponent(data), isBase64 ? 'base64' : 'utf8')),
    };
  } catch {
    return undefined;
  }
}

class PageMaker {
  readonly body: MadeElement = { tag: 'body', attributes: {}, children: [] };
  readonly html: Record<string, string> = {};
  readonly styles: string[] = [];
  readonly pictures: PagePicture[] = [];
  missing = 0;
  readonly #find: FindPicture;
  readonly #known = new Map<string, number>();
  readonly #stack: MadeElement[] = [this.body];
  /** What each open tag did: made an element, was passed over, or hides what it holds. */
  readonly #open: { readonly tag: string; readonly did: 'made' | 'nothing' | 'hid' }[] = [];
  #hidden = 0;
  #style: string[] | undefined;
  #elements = 0;
  #bytes = 0;

  constructor(find: FindPicture) {
    this.#find = find;
  }

  open(tag: string, given: Readonly<Record<string, string>>): void {
    if (this.#open.length > MOST_NESTED || ++this.#elements > MOST_ELEMENTS) throw new PageTooLarge();
    const did = this.#start(tag, given);
    this.#open.push({ tag, did });
    if (did === 'hid') this.#hidden++;
  }

  #start(tag: string, given: Readonly<Record<string, string>>): 'made' | 'nothing' | 'hid' {
    if (tag === 'style') {
      this.#style = [];
      return 'hid';
    }
    if (HEAD.has(tag)) return 'nothing';
    if (UNSEEN.has(tag)) {
      if (FRAMES.has(tag) && this.#hidden === 0) this.missing++;
      return 'hid';
    }
    if (this.#hidden > 0) return 'nothing';
    if (tag === 'html' || tag === 'body') {
      Object.assign(tag === 'html' ? this.html : this.body.attributes, this.#attributes(tag, given));
      return 'nothing';
    }
    if (tag === 'input') return 'nothing';
    const element = { tag: PAGE_TAGS.has(tag) ? tag : 'span', attributes: this.#attributes(tag, given), children: [] };
    this.#top.children.push(element);
    if (VOID.has(tag) || this.#stack.length > DEEPEST) return 'nothing';
    this.#stack.push(element);
    return 'made';
  }

  get #top(): MadeElement {
    return this.#stack.at(-1) ?? this.body;
  }

  close(): void {
    const did = this.#open.pop()?.did;
    if (did === 'made') this.#stack.pop();
    if (did !== 'hid') return;
    this.#hidden--;
    if (this.#style) this.styles.push(sanitiseCss(this.#style.join('')));
    this.#style = undefined;
  }

  text(data: string): void {
    if (this.#style) this.#style.push(data);
    else if (this.#hidden === 0) {
      const { children } = this.#top;
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + data;
      else children.push(data);
    }
  }

  #attributes(tag: string, given: Readonly<Record<string, string>>): Record<string, string> {
    const kept: Record<string, string> = {};
    for (const [name, value] of Object.entries(given)) {
      if (!PAGE_ATTRIBUTES.has(name) || name === 'picture' || name === 'href') continue;
      // A name of the page's own must not be taken for one of the document that shows it.
      if (name === 'id') kept['id'] = `page-${value}`;
      else if (name === 'style') kept['style'] = sanitiseCss(value);
      else kept[name] = value;
    }
    if (tag === 'a') this.#link(kept, given['href'] ?? '');
    if (tag === 'img') this.#picture(kept, given);
    return kept;
  }

  /** Within the page a link leads on; elsewhere it only says where it would. */
  #link(kept: Record<string, string>, address: string): void {
    if (/^#./u.test(address)) kept['href'] = `#page-${address.slice(1)}`;
    else if (/^(?:https?|mailto):/iu.test(address.trim()))
      kept['title'] = kept['title'] ?? address.trim().slice(0, 500);
  }

  #picture(kept: Record<string, string>, given: Readonly<Record<string, string>>): void {
    // Pages that load late keep a blank in `src` and the picture's address elsewhere.
    const addresses = [given['src'], given['data-src'], given['srcset']?.trim().split(/[\s,]+/u)[0]];
    for (const address of addresses) {
      const index = address === undefined ? undefined : this.#indexOf(address.trim());
      if (index !== undefined) {
        kept['picture'] = String(index);
        return;
      }
    }
    this.missing++;
  }

  #indexOf(address: string): number | undefined {
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    const picture = /^data:/iu.test(address) ? pictureOfData(address) : this.#find(address);
    if (!picture || !PICTURE_TYPES.has(picture.type) || this.#bytes + picture.bytes.byteLength > MOST_PICTURES)
      return undefined;
    this.#bytes += picture.bytes.byteLength;
    this.#known.set(address, this.pictures.length);
    return this.pictures.push(picture) - 1;
  }
}

/**
 * Reads a page into the elements that may be shown. It is a list of what is allowed, not of what is forbidden: scripts, handlers, forms,
 * frames, refreshes and addresses have no place in the result.
 * @param html decoded
 * @param styles sheets that came beside the page, before its own
 * @throws PageTooLarge
 */
export function sanitisePage(
  html: string,
  find: FindPicture = () => undefined,
  styles: readonly string[] = [],
): SourcePage {
  const maker = new PageMaker(find);
  const parser = new Parser({
    onopentag: (tag, attributes) => maker.open(tag, attributes),
    onclosetag: () => maker.close(),
    ontext: (data) => maker.text(data),
  });
  parser.write(html);
  parser.end();
  return {
    html: maker.html,
    body: maker.body,
    styles: [...styles.map(sanitiseCss), ...maker.styles],
    pictures: maker.pictures,
    missing: maker.missing,
  };
}
