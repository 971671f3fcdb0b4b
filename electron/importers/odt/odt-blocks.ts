/** One pass over `content.xml`, without a tree: depth costs nothing. Elements and attributes by their usual prefixes, which every writer uses. */
import { Parser } from 'htmlparser2';
import type { SegmentBlock, SegmentRole } from '../../../shared/domain/source.ts';
import type { Block } from '../document/block-list.ts';
import { cleanText } from '../document/clean-text.ts';

/** Words in here are no words of the document: revisions taken out, comments in the margin, titles of pictures, forms, styles. */
const UNSEEN = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'office:settings',
  'text:sequence-decls',
  'svg:title',
  'svg:desc',
  'text:index-title-template',
  'text:table-of-content-source',
  'text:note-citation',
  'text:ruby-text',
]);
/** Repetitions that a cell or a blank may claim; a real document has no more. */
const MOST_REPEATED = 200;

interface Style {
  readonly block: SegmentBlock;
  readonly role: SegmentRole;
  readonly level?: number;
}

const BODY: Style = { block: 'paragraph', role: 'body' };
/** By the names of LibreOffice's own styles, which stay English in the file whatever the language of the program. */
function styleOf(name: string): Style {
  const plain = name.replaceAll('_20_', ' ');
  if (plain === 'Title') return { block: 'heading', role: 'body', level: 1 };
  if (plain === 'Subtitle') return { block: 'heading', role: 'body', level: 2 };
  if (plain === 'Quotations') return { block: 'quotation', role: 'body' };
  if (plain === 'Preformatted Text') return { block: 'preformatted', role: 'body' };
  return /^(?:caption|Illustration|Figure|Table|Drawing)$/iu.test(plain)
    ? { block: 'paragraph', role: 'caption' }
    : BODY;
}

/** A paragraph being read; text boxes and notes put one inside another. */
interface Paragraph {
  readonly style: Style;
  readonly text: string[];
}

interface Row {
  readonly cells: string[][];
  /** How often the cell now open is repeated. */
  repeated: number;
}

type Attributes = Readonly<Record<string, string>>;

class OdtReader {
  readonly blocks: Block[] = [];
  private readonly notes: Block[] = [];
  private readonly parents = new Map<string, string>();
  private readonly paragraphs: Paragraph[] = [];
  private readonly rows: Row[] = [];
  /** Words of the notes now open, notes within notes last. */
  private readonly openNotes: string[][] = [];
  private unseen = 0;
  private lists = 0;
  private indexes = 0;

  open(tag: string, attributes: Attributes): void {
    if (this.unseen > 0 || UNSEEN.has(tag)) {
      this.unseen++;
      return;
    }
    switch (tag) {
      case 'style:style':
        this.parents.set(attributes['style:name'] ?? '', attributes['style:parent-style-name'] ?? '');
        return;
      case 'text:list':
        this.lists++;
        return;
      case 'text:table-of-content':
      case 'text:alphabetical-index':
        this.indexes++;
        return;
      case 'text:note':
        this.append(`[${this.notes.length + this.openNotes.length + 1}]`);
        this.openNotes.push([]);
        return;
      case 'text:p':
        this.paragraphs.push({ style: this.styleByName(attributes['text:style-name'] ?? ''), text: [] });
        return;
      case 'text:h': {
        const level = Math.min(Math.max(Number(attributes['text:outline-level']) || 1, 1), 6);
        this.paragraphs.push({ style: { block: 'heading', role: 'body', level }, text: [] });
        return;
      }
      case 'table:table-row':
        this.rows.push({ cells: [], repeated: 1 });
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.openCell(Number(attributes['table:number-columns-repeated']) || 1);
        return;
      case 'text:s':
        this.append(' '.repeat(Math.min(Number(attributes['text:c']) || 1, MOST_REPEATED)));
        return;
      case 'text:tab':
        this.append('\t');
        return;
      case 'text:line-break':
        this.append('\n');
        return;
      default:
    }
  }

  close(tag: string): void {
    if (this.unseen > 0) {
      this.unseen--;
      return;
    }
    if (tag === 'text:list') this.lists--;
    else if (tag === 'text:table-of-content' || tag === 'text:alphabetical-index') this.indexes--;
    else if (tag === 'text:note') this.endNote();
    else if (tag === 'text:p' || tag === 'text:h') this.endParagraph();
    else if (tag === 'table:table-row') this.endRow();
    else if (tag === 'table:table-cell' || tag === 'table:covered-table-cell') this.endCell();
  }

  /** Line ends and runs of blanks are one blank (OpenDocument 1.3, part 3, § 6.1.2). */
  characters(data: string): void {
    if (this.unseen === 0 && this.paragraphs.length > 0) this.append(data.replaceAll(/[ \t\r\n]+/gu, ' '));
  }

  finish(): readonly Block[] {
    while (this.paragraphs.length > 0) this.endParagraph();
    while (this.openNotes.length > 0) this.endNote();
    while (this.rows.length > 0) this.endRow();
    return [...this.blocks, ...this.notes];
  }

  private styleByName(name: string): Style {
    const own = styleOf(name);
    return own === BODY ? styleOf(this.parents.get(name) ?? '') : own;
  }

  private append(text: string): void {
    this.paragraphs.at(-1)?.text.push(text);
  }

  private openCell(repeated: number): void {
    const row = this.rows.at(-1);
    if (!row) return;
    row.repeated = Math.min(repeated, MOST_REPEATED);
    row.cells.push([]);
  }

  private endCell(): void {
    const row = this.rows.at(-1);
    const cell = row?.cells.at(-1);
    if (row && cell) for (let again = 1; again < row.repeated; again++) row.cells.push([...cell]);
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const { block, role, level } = paragraph.style;
    const raw = cleanText(paragraph.text.join(''));
    const text = block === 'preformatted' ? raw.trimEnd() : raw.replaceAll(/ *\n */gu, '\n').trim();
    if (text === '') return;
    const note = this.openNotes.at(-1);
    const cell = this.rows.at(-1)?.cells.at(-1);
    if (note) note.push(text);
    else if (cell) cell.push(text);
    else if (this.indexes > 0) this.blocks.push({ text, role: 'menu', block: 'list-item' });
    else if (block === 'paragraph' && this.lists > 0) this.blocks.push({ text, role, block: 'list-item' });
    else this.blocks.push({ text, role, block, ...(level === undefined ? {} : { level }) });
  }

  /** A table within a cell becomes words of that cell. */
  private endRow(): void {
    const row = this.rows.pop();
    const text =
      row?.cells
        .map((cell) => cell.join(' ').replaceAll(/\s+/gu, ' '))
        .join('\t')
        .trimEnd() ?? '';
    if (text.trim() === '') return;
    const outer = this.rows.at(-1)?.cells.at(-1);
    if (outer) outer.push(text);
    else this.blocks.push({ text, role: 'body', block: 'table-row' });
  }

  private endNote(): void {
    const words = this.openNotes.pop();
    if (!words) return;
    const number = this.notes.length + 1;
    this.notes.push({ text: `[${number}] ${words.join(' ')}`, role: 'body', block: 'list-item' });
  }
}

/** Blocks in reading order; the notes, numbered as their marks are, stand at the end. */
export function odtBlocks(xml: string): readonly Block[] {
  const reader = new OdtReader();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        reader.open(tag, attributes);
      },
      onclosetag: (tag) => {
        reader.close(tag);
      },
      ontext: (data) => {
        reader.characters(data);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return reader.finish();
}
