/** One pass over a page, without a tree: its visible text as blocks, and what it says of itself. Depth costs nothing and no block is glued to the next. */
import { Parser } from 'htmlparser2';
import type { SegmentBlock, SegmentRole } from '../../../shared/domain/source.ts';
import type { Block } from '../document/block-list.ts';
import { cleanText } from '../document/clean-text.ts';
import { isHidden, roleOf, type Attributes, type Naming } from './containers.ts';
import { fieldOf, noFacts, noteComment, noteElement, type CapturedField, type PageFacts } from './page-facts.ts';
import { joinOrigins, type Origin } from './origin.ts';
import { shallow } from './shallow.ts';
import type { Skeleton } from './skeleton.ts';
import { joinRow, type Row } from './table-rows.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);
const KIND_OF: Readonly<Record<string, SegmentBlock>> = {
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quotation',
  pre: 'preformatted',
};
/** Containers deeper than this no longer change anything: nobody writes such pages. */
const DEEPEST = 2_000;

/** Characters that are read at once. */
const STRETCH = 2_000_000;

interface Open {
  readonly tag: string;
  readonly role: SegmentRole;
  readonly kind: SegmentBlock;
  readonly level: number;
  readonly hidden: boolean;
  readonly inArticle: boolean;
  readonly capture: { readonly field: CapturedField; readonly from: string[] } | undefined;
}

const ROOT: Open = {
  tag: '',
  role: 'body',
  kind: 'paragraph',
  level: 0,
  hidden: false,
  inArticle: false,
  capture: undefined,
};

/** The first line of an element about an author names; what is below says what he or she is. "By" may stand above alone. */
function nameIn(raw: string): string {
  const [first = '', second = ''] = raw.split('\n').filter((line) => line.trim() !== '');
  return /^\s*(?:par|by|von|por|di|door|text|texte|auteure?|author|autor(?:\/?in)?|autore)\s*:?\s*$/iu.test(first)
    ? `${first} ${second}`
    : first;
}

const levelOf = (tag: string): number => (/^h[1-6]$/u.test(tag) ? Number(tag[1]) : 0);

class PageReader {
  readonly facts: PageFacts = noFacts();
  readonly blocks: Block[] = [];
  private readonly naming: Naming;
  private readonly stack: Open[] = [ROOT];
  private readonly rows: Row[] = [];
  private captures = 0;
  private text: string[] = [];
  /** Last character of the text, kept apart: looking for it in a long text would cost the whole of it each time. */
  private last = '';
  private breaks = 0;
  private lastClosed = '';
  private links = 0;
  private linked = 0;
  /** Characters of the block being read by the run that holds them. */
  private held = new Map<number, number>();

  readonly origins = new Map<Block, Origin>();
  readonly skeleton: Skeleton | undefined;

  constructor(naming: Naming, skeleton: Skeleton | undefined) {
    this.naming = naming;
    this.skeleton = skeleton;
  }

  private get top(): Open {
    return this.stack.at(-1) ?? ROOT;
  }

  open(tag: string, attributes: Attributes): void {
    const parent = this.top;
    if (this.captures > 0 && (tag === 'br' || BLOCKS.has(tag))) this.captured('\n');
    if (BLOCKS.has(tag)) this.flush();
    else if (tag === 'a' && this.lastClosed === 'a' && this.last.trim() !== '') this.append(' ');
    this.lastClosed = '';
    if (tag === 'br') this.lineBreak();
    const deep = this.stack.length > DEEPEST;
    const role = deep ? parent.role : roleOf(tag, attributes, parent.role, parent.inArticle, this.naming);
    noteElement(this.facts, tag, attributes, role);
    const field = deep ? undefined : fieldOf(tag, attributes, role);
    if (field) this.captures++;
    // Microdata may keep a name out of sight.
    if (tag === 'meta' && attributes['itemprop'] === 'name') parent.capture?.from.push(attributes['content'] ?? '');
    const level = levelOf(tag);
    // A page that forgot to close its head or a template has its text all the same.
    const hidden = tag === 'body' ? false : parent.hidden || isHidden(tag, attributes);
    if (tag === 'a') this.links++;
    if (!hidden) this.skeleton?.open(tag, attributes);
    this.stack.push({
      tag,
      role,
      kind: KIND_OF[tag] ?? parent.kind,
      level: level || parent.level,
      hidden,
      inArticle: parent.inArticle || tag === 'article' || tag === 'main',
      capture: field ? { field, from: [] } : undefined,
    });
    if (tag === 'tr') this.rows.push({ cells: [], before: this.blocks.length });
    const row = this.rows.at(-1);
    if ((tag === 'td' || tag === 'th') && row) row.cells.push(this.blocks.length);
  }

  close(tag: string): void {
    if (BLOCKS.has(tag)) this.flush();
    this.lastClosed = tag;
    // htmlparser2 closes what it opened, in order, so the top is always the element named.
    const closed = this.stack.length > 1 ? this.stack.pop() : undefined;
    if (tag === 'a') this.links--;
    if (closed && !closed.hidden) this.skeleton?.close(tag);
    if (closed?.capture) this.endCapture(closed.capture.field, closed.capture.from.join(''));
    if (tag === 'tr') {
      const row = this.rows.pop();
      if (row) this.endRow(row);
    }
  }

  private endRow(row: Row): void {
    const cells = this.blocks.slice(row.before);
    joinRow(this.blocks, row);
    const joined = this.blocks[row.before];
    if (joined && !this.origins.has(joined)) this.origins.set(joined, joinOrigins(cells, this.origins));
  }

  private endCapture(field: CapturedField, raw: string): void {
    this.captures--;
    const value = field === 'jsonLd' ? raw : (field === 'bylines' ? nameIn(raw) : raw).replaceAll(/\s+/gu, ' ').trim();
    if (field === 'title') this.facts.title ||= value;
    else if (value !== '' && this.facts[field].length < 20) this.facts[field].push(value);
  }

  private captured(text: string): void {
    for (const { capture } of this.stack) capture?.from.push(text);
  }

  private append(text: string): void {
    this.text.push(text);
    this.last = text.at(-1) ?? this.last;
  }

  private lineBreak(): void {
    this.breaks++;
    if (this.breaks > 1 && this.top.kind !== 'preformatted') this.flush();
    else if (this.last !== '') this.append('\n');
  }

  characters(data: string): void {
    if (this.captures > 0) this.captured(data);
    const { hidden, kind } = this.top;
    if (hidden) return;
    if (this.skeleton) this.hold(data, this.skeleton);
    if (kind === 'preformatted') {
      this.append(data);
      return;
    }
    let words = data.replaceAll(/[ \t\n\r\f]+/gu, ' ');
    if (this.last === '' || this.last === ' ' || this.last === '\n') words = words.replace(/^ /u, '');
    if (words === '') return;
    if (words !== ' ') {
      this.breaks = 0;
      this.lastClosed = '';
    }
    this.append(words);
  }

  private hold(data: string, skeleton: Skeleton): void {
    const number = skeleton.text(data);
    const length = data.replaceAll(/\s+/gu, '').length;
    if (length === 0) return;
    this.held.set(number, (this.held.get(number) ?? 0) + length);
    if (this.links > 0) this.linked += length;
  }

  flush(): void {
    const raw = this.text.join('');
    const origin = { held: this.held, linked: this.linked };
    [this.text, this.last] = [[], ''];
    if (this.held.size > 0) [this.held, this.linked] = [new Map(), 0];
    this.breaks = 0;
    if (raw.trim() === '') return;
    const { role, kind, level } = this.top;
    const text =
      kind === 'preformatted'
        ? cleanText(raw).replaceAll(/^\n+|\s+$/gu, '')
        : cleanText(raw).replaceAll(' \n', '\n').trim();
    if (text === '') return;
    const block: Block = level > 0 ? { text, role, block: 'heading', level } : { text, role, block: kind };
    this.blocks.push(block);
    if (this.skeleton) this.origins.set(block, origin);
  }
}

export interface Page {
  readonly blocks: readonly Block[];
  readonly facts: PageFacts;
  /** Where each block comes from; empty without a skeleton. */
  readonly origins: ReadonlyMap<Block, Origin>;
  readonly skeleton: Skeleton | undefined;
}

/**
 * @param html a whole page or a fragment, characters already decoded
 * @param naming whether classes and ids tell what a part is for
 * @param skeleton is given the page once more, to find its article in
 * @param tick called after each stretch of a long page
 */
export function readPage(
  html: string,
  naming: Naming = 'page',
  skeleton?: Skeleton,
  tick: () => void = () => undefined,
): Page {
  const reader = new PageReader(naming, skeleton);
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      reader.open(tag, attributes);
    },
    onclosetag: (tag) => {
      reader.close(tag);
    },
    ontext: (data) => {
      reader.characters(data);
    },
    oncomment: (comment) => {
      noteComment(reader.facts, comment);
    },
  });
  const whole = shallow(html);
  for (let at = 0; at < whole.length; at += STRETCH) {
    parser.write(whole.slice(at, at + STRETCH));
    tick();
  }
  parser.end();
  reader.flush();
  return reader;
}
