import { Bookmark, FootnoteReferenceRun, InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import { assertNever } from '../../shared/kernel/assert-never.ts';
import type { Inline } from '../../shared/memo/resolved-memo.ts';
import { languageTag } from '../../shared/memo/text-language.ts';

/** Names of bookmarks by the ids of what they mark; Word takes letters, digits and underscores, forty at most. */
export class BookmarkNames {
  readonly #names = new Map<string, string>();
  of(id: string): string {
    const known = this.#names.get(id) ?? `_Ref${100_000_000 + this.#names.size}`;
    this.#names.set(id, known);
    return known;
  }
}

/** Word takes no control characters at all (XML 1.0 § 2.2). */
const CONTROLS = /[\p{Cc}\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;
export const plain = (text: string): string => text.replaceAll(CONTROLS, ' ');

/** What the author set, or a quotation's own: words of no language are not checked. */
const languageOf = (language: string | undefined): { noProof?: true; language?: { value: string } } =>
  language === undefined
    ? {}
    : language === 'none'
      ? { noProof: true }
      : { language: { value: languageTag(language) } };

function docxInline(inline: Inline, names: BookmarkNames): ParagraphChild {
  switch (inline.kind) {
    case 'text': {
      const { strong, em, smallCaps, superscript } = inline.style;
      return new TextRun({
        text: plain(inline.text),
        ...(strong && { bold: true }),
        ...(em && { italics: true }),
        ...(smallCaps && { smallCaps: true }),
        ...(superscript && { superScript: true }),
        ...languageOf(inline.language),
      });
    }
    case 'line-break':
      return new TextRun({ break: 1 });
    case 'cross-reference':
      return new InternalHyperlink({ anchor: names.of(inline.targetId), children: [new TextRun(plain(inline.text))] });
    case 'note-call':
      return new FootnoteReferenceRun(inline.note);
    default:
      return assertNever(inline);
  }
}

/** @param id of the heading or paragraph, when something refers to it */
export function docxInlines(
  inlines: readonly Inline[],
  names: BookmarkNames,
  id: string | null = null,
): ParagraphChild[] {
  const children = inlines.map((inline) => docxInline(inline, names));
  return id === null ? children : [new Bookmark({ id: names.of(id), children })];
}
