/** The pages of one PDF on the screen: all have their place, those near the view are drawn. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { pageAt, type Span } from '../../../../shared/text/span.ts';
import { alignedPart, selectedIn, type AlignedPart } from '../aligned-part.ts';
import { bringIntoView, type DrawnText } from '../drawn-text.ts';
import { drawPdfPage, type DrawnPage } from './draw-pdf-page.ts';

interface Sheet {
  readonly number: number;
  readonly holder: HTMLElement;
  drawing: AbortController | undefined;
  drawn: DrawnPage | undefined;
  part: AlignedPart | undefined;
}

export interface PageText {
  readonly body: string;
  readonly pageStarts: readonly number[];
}

export class PdfPages implements DrawnText {
  readonly root: HTMLElement;
  readonly scroller: HTMLElement;
  readonly #document: PDFDocumentProxy;
  readonly #text: PageText;
  readonly #sheets: readonly Sheet[];
  readonly #observer: IntersectionObserver;
  readonly #listeners = new Set<() => void>();
  #scale = 1;
  #wanted: Span | undefined;

  /**
   * @param holders one element for each page, in order
   * @param text empty for a document without
   */
  constructor(
    pdf: PDFDocumentProxy,
    text: PageText,
    place: { readonly root: HTMLElement; readonly scroller: HTMLElement; readonly holders: readonly HTMLElement[] },
  ) {
    this.root = place.root;
    this.scroller = place.scroller;
    this.#document = pdf;
    this.#text = text;
    this.#sheets = place.holders.map((holder, index) => ({
      number: index + 1,
      holder,
      drawing: undefined,
      drawn: undefined,
      part: undefined,
    }));
    const byHolder = new Map(this.#sheets.map((sheet) => [sheet.holder, sheet]));
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const sheet = byHolder.get(target as HTMLElement);
          if (sheet && isIntersecting) this.#draw(sheet);
          else if (sheet) this.#drop(sheet);
        }
      },
      { root: this.scroller, rootMargin: '100% 0px' },
    );
  }

  /** Draws at another size, or for the first time. @param scale CSS pixels per point */
  show(scale: number): void {
    this.#scale = scale;
    this.#observer.disconnect();
    for (const sheet of this.#sheets) this.#drop(sheet);
    for (const { holder } of this.#sheets) this.#observer.observe(holder);
  }

  close(): void {
    this.#observer.disconnect();
    for (const sheet of this.#sheets) this.#drop(sheet);
    this.#listeners.clear();
  }

  #draw(sheet: Sheet): void {
    if (sheet.drawing || sheet.drawn) return;
    const drawing = new AbortController();
    sheet.drawing = drawing;
    void this.#fill(sheet, drawing);
  }

  async #fill(sheet: Sheet, drawing: AbortController): Promise<void> {
    try {
      const drawn = await drawPdfPage(this.#document, sheet.number, sheet.holder, this.#scale, drawing.signal);
      sheet.drawn = drawn;
      const { body, pageStarts } = this.#text;
      const [start, end] = [pageStarts[sheet.number - 1] ?? body.length, pageStarts[sheet.number] ?? body.length];
      sheet.part = alignedPart(drawn.layer, body, start, end);
      this.#tell();
      if (this.#wanted) this.reveal(this.#wanted);
    } catch {
      // Given up, or a page that cannot be drawn: the others are.
      if (!drawing.signal.aborted) sheet.holder.dataset['failed'] = '';
    } finally {
      if (sheet.drawing === drawing) sheet.drawing = undefined;
    }
  }

  #drop(sheet: Sheet): void {
    sheet.drawing?.abort();
    sheet.drawing = undefined;
    if (!sheet.drawn) return;
    const selection = this.root.ownerDocument.getSelection();
    // What is selected stays, wherever it is scrolled to.
    if (selection && !selection.isCollapsed && selection.containsNode(sheet.holder, true)) return;
    sheet.drawn.remove();
    sheet.drawn = undefined;
    sheet.part = undefined;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #parts(): AlignedPart[] {
    return this.#sheets.flatMap(({ part }) => part ?? []);
  }

  rangesOf(span: Span): Range[] {
    return this.#parts().flatMap((part) => part.rangeOf(span) ?? []);
  }

  selectedSpan(): Span | undefined {
    return selectedIn(this.root.ownerDocument, this.#parts());
  }

  #sheetOf(span: Span): Sheet | undefined {
    return this.#sheets[(pageAt(this.#text.pageStarts, span.start) ?? 1) - 1];
  }

  reveal(span: Span): void {
    const sheet = this.#sheetOf(span);
    const range = sheet?.part?.rangeOf(span);
    // A page that is not drawn yet comes into view first; its words are looked for when it is.
    this.#wanted = sheet && !sheet.part ? span : undefined;
    if (range) bringIntoView(this.scroller, range.getBoundingClientRect());
    else sheet?.holder.scrollIntoView({ block: 'start' });
  }

  unfold(): void {
    // Nothing is folded on a page.
  }

  firstInView(): number | undefined {
    const { top } = this.scroller.getBoundingClientRect();
    const sheet = this.#sheets.find(({ holder }) => holder.getBoundingClientRect().bottom > top + 48);
    if (!sheet) return undefined;
    const first = [...(sheet.drawn?.layer.children ?? [])].find((line) => line.getBoundingClientRect().top >= top);
    return (first && sheet.part?.offsetOf(first, 0)) ?? this.#text.pageStarts[sheet.number - 1];
  }

  onRedraw(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The page in the middle of the view, 1…. */
  pageInView(): number {
    const { top, height } = this.scroller.getBoundingClientRect();
    const sheet = this.#sheets.find(({ holder }) => holder.getBoundingClientRect().bottom > top + height / 2);
    return sheet?.number ?? this.#sheets.length;
  }
}
