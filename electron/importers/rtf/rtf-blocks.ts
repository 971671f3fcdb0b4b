/** Paragraphs, rows and notes of an RTF document, as its control words end them. */
import type { SegmentBlock } from '../../../shared/domain/source.ts';
import type { Block } from '../document/block-list.ts';
import { cleanText } from '../document/clean-text.ts';
import { headingLevel, isQuoteStyle } from './rtf-words.ts';

/** The mark of a list's item as the writer printed it: a bullet says nothing, a number may be cited. */
const withoutBullet = (text: string): string =>
  text.replace(/^\s*[·•▪◦o§–-]\t\s*/u, '').replace(/^\s*(\S{1,12})\t\s*/u, '$1 ');

export class RtfBlocks {
  private readonly blocks: Block[] = [];
  private readonly notes: Block[] = [];
  private readonly levels = new Map<number, number>();
  private readonly quotes = new Set<number>();
  private text: string[] = [];
  /** What was being written when the note began. */
  private outside: string[] | undefined;
  private cells: string[] = [];
  private cell: string[] = [];
  private level: number | undefined;
  private isQuote = false;
  private isItem = false;
  private isInTable = false;

  get all(): readonly Block[] {
    return [...this.blocks, ...this.notes];
  }

  append(text: string): void {
    this.text.push(text);
  }

  nameStyle(number: number, name: string): void {
    const level = headingLevel(name);
    if (level !== undefined) this.levels.set(number, level);
    if (isQuoteStyle(name)) this.quotes.add(number);
  }

  control(name: string, value: number | undefined): void {
    if (this.outside) {
      // The paragraphs of a note are words of one line, and its settings not those of the paragraph around it.
      if (name === 'par') this.append(' ');
      return;
    }
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
        this.endParagraph();
        return;
      case 'pard':
        this.level = undefined;
        this.isQuote = this.isItem = this.isInTable = false;
        return;
      case 's':
        this.level = this.levels.get(value ?? 0);
        this.isQuote = this.quotes.has(value ?? 0);
        return;
      case 'outlinelevel':
        if (value !== undefined && value >= 0 && value <= 5) this.level ??= value + 1;
        return;
      case 'listtext':
      case 'pntext':
        this.isItem = true;
        return;
      case 'intbl':
        this.isInTable = true;
        return;
      case 'cell':
        this.endCell();
        return;
      case 'row':
        this.endRow();
        return;
      case 'nestcell':
      case 'nestrow':
        this.append(' ');
        return;
      default:
    }
  }

  beginNote(): void {
    if (this.outside) return;
    this.append(`[${this.notes.length + 1}]`);
    this.outside = this.text;
    this.text = [];
  }

  endNote(): void {
    if (!this.outside) return;
    const words = cleanText(this.text.join('')).replaceAll(/\s+/gu, ' ').trim();
    this.notes.push({ text: `[${this.notes.length + 1}] ${words}`, role: 'body', block: 'list-item' });
    this.text = this.outside;
    this.outside = undefined;
  }

  finish(): void {
    this.endNote();
    if (this.text.join('').trim() !== '') this.endParagraph();
    this.endRow();
  }

  private endParagraph(): void {
    const raw = this.text.join('');
    this.text = [];
    const marked = this.isItem ? withoutBullet(raw) : raw;
    const text = cleanText(marked)
      .replaceAll(/ *\n */gu, '\n')
      .trim();
    if (this.isInTable) {
      if (text !== '') this.cell.push(text);
      return;
    }
    this.endRow();
    if (text === '') return;
    const block: SegmentBlock = this.isItem ? 'list-item' : this.isQuote ? 'quotation' : 'paragraph';
    this.blocks.push(
      this.level === undefined
        ? { text, role: 'body', block }
        : { text, role: 'body', block: 'heading', level: this.level },
    );
    this.isItem = false;
  }

  private endCell(): void {
    const inTable = this.isInTable;
    this.isInTable = true;
    this.endParagraph();
    this.isInTable = inTable;
    this.cells.push(this.cell.join(' ').replaceAll(/\s+/gu, ' '));
    this.cell = [];
  }

  private endRow(): void {
    if (this.cell.length > 0) this.cells.push(this.cell.join(' ').replaceAll(/\s+/gu, ' '));
    this.cell = [];
    const text = this.cells.join('\t').trimEnd();
    this.cells = [];
    if (text.trim() !== '') this.blocks.push({ text, role: 'body', block: 'table-row' });
  }
}
