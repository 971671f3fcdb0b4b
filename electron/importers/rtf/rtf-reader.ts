/** Follows the tokens of RTF with a stack of states of its own, so that no depth of groups can exhaust the program's. */
import { codePageOfCharset, decodeCodePage } from './code-pages.ts';
import { RtfBlocks } from './rtf-blocks.ts';
import type { TokenSink } from './rtf-tokens.ts';
import { CHARACTERS, SHOWN, SKIPPED, SYMBOLS } from './rtf-words.ts';

/** Where the words of a group go. */
type Destination = 'text' | 'skip' | 'fonts' | 'styles' | 'info' | InfoWords | InfoTime;
/** What the document says of itself that is read (specification 1.9.1, "Information Group"). */
const INFO_WORDS = ['title', 'author', 'category'] as const;
type InfoWords = (typeof INFO_WORDS)[number];
const INFO_TIMES = ['creatim', 'revtim'] as const;
type InfoTime = (typeof INFO_TIMES)[number];

/** As far as it is given; 0 is unknown. */
interface RtfTime {
  year: number;
  month: number;
  day: number;
}

const isWords = (name: string): name is InfoWords => (INFO_WORDS as readonly string[]).includes(name);
const isTime = (name: string): name is InfoTime => (INFO_TIMES as readonly string[]).includes(name);

interface State {
  destination: Destination;
  /** Destination outside of the group that is skipped: where a shown part of it goes. */
  outside: Destination;
  /** Words here belong to the note that began with this group. */
  isNote: boolean;
  hidden: boolean;
  /** Characters to pass over after each `\uN`. */
  skips: number;
  codePage: number | undefined;
  /** `\*` was just read. */
  starred: boolean;
}

/** Groups below this share one state: nobody writes such documents. */
const DEEPEST = 1_000;

export class RtfReader implements TokenSink {
  readonly blocks = new RtfBlocks();
  readonly info = { title: '', author: '', category: '' };
  readonly times: Readonly<Record<InfoTime, RtfTime>> = {
    creatim: { year: 0, month: 0, day: 0 },
    revtim: { year: 0, month: 0, day: 0 },
  };
  private readonly onTick: () => void;
  private readonly stack: State[] = [];
  private state: State = {
    destination: 'text',
    outside: 'text',
    isNote: false,
    hidden: false,
    skips: 1,
    codePage: undefined,
    starred: false,
  };
  private beyond = 0;
  private documentCodePage = 1252;
  private bytes: number[] = [];
  private toSkip = 0;
  private readonly fonts = new Map<number, number>();
  private font = 0;
  private defaultFont = 0;
  private style = 0;
  private styleName = '';

  constructor(onTick: () => void) {
    this.onTick = onTick;
  }

  tick(): void {
    this.onTick();
  }

  open(): void {
    this.flush();
    this.toSkip = 0;
    if (this.stack.length >= DEEPEST) {
      this.beyond++;
      return;
    }
    this.stack.push(this.state);
    this.state = { ...this.state, starred: false };
  }

  close(): void {
    this.flush();
    this.toSkip = 0;
    if (this.beyond > 0) {
      this.beyond--;
      return;
    }
    const closed = this.state;
    const outer = this.stack.pop();
    if (!outer) return;
    this.state = outer;
    if (closed.isNote && !outer.isNote) this.blocks.endNote();
    if (closed.destination === 'styles' && outer.destination === 'styles') this.endStyle();
  }

  byte(value: number): void {
    if (this.toSkip > 0) this.toSkip--;
    else if (this.state.destination !== 'skip' && !this.state.hidden) this.bytes.push(value);
  }

  symbol(character: string): void {
    if (character === '*') {
      this.state.starred = true;
      return;
    }
    if (this.toSkip > 0) {
      this.toSkip--;
      return;
    }
    // A line end behind a backslash is a paragraph's end.
    if (character === '\n' || character === '\r') this.word('par', undefined);
    else this.put(SYMBOLS[character] ?? '');
  }

  word(name: string, value: number | undefined): void {
    if (name === 'u') {
      this.unicode(value ?? 0);
      return;
    }
    if (this.toSkip > 0) {
      this.toSkip--;
      return;
    }
    this.flush();
    const { starred } = this.state;
    this.state.starred = false;
    if (this.enter(name, starred) || this.state.destination === 'skip') return;
    const character = CHARACTERS[name];
    if (character !== undefined) this.put(character);
    else if (!this.setCharacter(name, value) && this.state.destination === 'text' && !this.state.hidden)
      this.blocks.control(name, value);
  }

  finish(): void {
    this.flush();
    this.blocks.finish();
  }

  /** Words that say what the group at hand is for. @returns whether this was one */
  private enter(name: string, starred: boolean): boolean {
    const { state } = this;
    const go = (destination: Destination): true => {
      if (state.destination !== 'skip') state.outside = state.destination;
      state.destination = destination;
      return true;
    };
    if (SHOWN.has(name)) {
      if (name === 'shptxt') this.blocks.control('par', undefined);
      if (state.destination === 'skip') state.destination = state.outside;
      return name !== 'nestcell' && name !== 'nestrow';
    }
    if (state.destination === 'skip') return true;
    if (name === 'fonttbl') return go('fonts');
    if (name === 'stylesheet') return go('styles');
    if (name === 'footnote') {
      state.isNote = true;
      this.blocks.beginNote();
      return true;
    }
    if (name === 'info') return go('info');
    if (state.destination === 'info') return isWords(name) || isTime(name) ? go(name) : true;
    if (name === 'upr' || SKIPPED.has(name)) return go('skip');
    return starred && state.destination !== 'styles' ? go('skip') : false;
  }

  /** Words about characters and tables of the document. @returns whether this was one */
  private setCharacter(name: string, value: number | undefined): boolean {
    const { state } = this;
    if (isTime(state.destination)) {
      const part = ({ yr: 'year', mo: 'month', dy: 'day' } as const)[name];
      if (part) this.times[state.destination][part] = value ?? 0;
      return true;
    }
    switch (name) {
      case 'ansicpg':
        this.documentCodePage = value ?? 1252;
        return true;
      case 'mac':
        this.documentCodePage = 10_000;
        return true;
      case 'pc':
      case 'pca':
        this.documentCodePage = 850;
        return true;
      case 'uc':
        state.skips = Math.max(0, value ?? 1);
        return true;
      case 'f':
        this.font = value ?? 0;
        if (state.destination !== 'fonts') state.codePage = this.fonts.get(this.font);
        return true;
      case 'fcharset': {
        const codePage = codePageOfCharset(value ?? 0);
        // The usual set is that of the document, whatever it is.
        if (state.destination === 'fonts' && codePage !== undefined && value !== 0) this.fonts.set(this.font, codePage);
        return true;
      }
      case 'plain':
        state.hidden = false;
        state.codePage = this.fonts.get(this.defaultFont);
        return true;
      case 'v':
      case 'deleted':
        state.hidden = value !== 0;
        return true;
      case 'deff':
        this.defaultFont = value ?? 0;
        return true;
      case 's':
        if (state.destination !== 'styles') return false;
        this.style = value ?? 0;
        return true;
      default:
        return false;
    }
  }

  private unicode(value: number): void {
    this.flush();
    this.put(String.fromCharCode(value & 0xffff));
    this.toSkip = this.state.skips;
  }

  private put(text: string): void {
    const { destination, hidden } = this.state;
    if (hidden || text === '') return;
    if (destination === 'text') {
      this.flush();
      this.blocks.append(text);
    } else if (destination === 'styles') this.styleName += text;
    else if (isWords(destination)) this.info[destination] += text;
  }

  /** Bytes gather until something else follows, since a character may take two. */
  private flush(): void {
    if (this.bytes.length === 0) return;
    const text = decodeCodePage(Uint8Array.from(this.bytes), this.state.codePage ?? this.documentCodePage);
    this.bytes = [];
    this.put(text);
  }

  /** `{\s1 heading 1;}` */
  private endStyle(): void {
    if (this.style !== 0) this.blocks.nameStyle(this.style, this.styleName.replace(/;.*$/su, ''));
    this.styleName = '';
    this.style = 0;
  }
}
