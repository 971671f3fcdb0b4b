import { assertNever } from '../../../shared/kernel/assert-never.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { CitationTarget, Inline } from '../../../shared/memo/resolved-memo.ts';
import { languageTag } from '../../../shared/memo/text-language.ts';
import { fill } from '../../../shared/kernel/words.ts';
import type { MemoSettings } from '../../../shared/domain/memo.ts';
import { pageGeometry, type PageGeometry } from './page-geometry.ts';
import type { FaceSet } from '../fonts/face-set.ts';
import type { Feature } from '../fonts/glyph-run.ts';
import { addText } from './add-text.ts';
import { Hyphenator } from './hyphenator.ts';
import { addLineBreak, addNoteCall, createParagraph, type LinkTarget, type Paragraph } from './paragraph.ts';
import { keyOf, lineKey, styleKey, type LineMemory } from './line-memory.ts';
import type { LineSettings } from './set-line.ts';
import { naturalWidths, setLines, type NaturalWidths } from './set-lines.ts';
import { faceFor, type TextStyle } from './text-styles.ts';
import type { TextLine } from './text-line.ts';

/** A heading of the memorandum, for the contents and the bookmarks. */
export interface HeadingEntry {
  readonly anchor: string;
  readonly level: number;
  /** Level in the structure, which skips none. */
  readonly depth: number;
  readonly label: string;
  readonly text: string;
}

/** What every composer of one document shares. */
export interface Composition {
  readonly faces: FaceSet;
  readonly language: Language;
  readonly page: PageGeometry;
  readonly hyphenators: Readonly<Record<Language, Hyphenator>>;
  readonly headings: HeadingEntry[];
  readonly links: Map<string, LinkTarget>;
  /** What was set before and may come again; null when a document is set only once. */
  readonly memory: LineMemory | null;
}

export const createComposition = (
  faces: FaceSet,
  { language, settings }: { readonly language: Language; readonly settings: Pick<MemoSettings, 'paper'> },
): Composition => ({
  faces,
  language,
  page: pageGeometry(settings),
  hyphenators: { fr: new Hyphenator('fr'), en: new Hyphenator('en') },
  headings: [],
  links: new Map(),
  memory: null,
});

/** A horizontal span of the text area. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

const NO_LINK = { anchors: [], label: '', quiet: true } as const;

/** A citation leads to its words; without the exhibits in the document, to the exhibit's line in the list. */
function linkOf({ links }: Composition, target: CitationTarget, language: string | undefined): LinkTarget {
  const { sourceId, passageId, label, citation } = target;
  const key = `${citation} ${sourceId} ${passageId ?? ''} ${language ?? ''} ${label}`;
  let link = links.get(key);
  if (!link) {
    const anchors = [...(passageId === null ? [] : [`passage:${passageId}`]), `exhibit:${sourceId}`, `row:${sourceId}`];
    const spoken = language === undefined ? {} : { language };
    links.set(key, (link = { anchors, label, citation, ...spoken }));
  }
  return link;
}

const figuresOf = ({ tabular }: TextStyle, text: string): Feature => (tabular && /\d/u.test(text) ? 'tnum' : '');

/** Shapes the inlines of a block. Quoted words are divided by the rules of their own language. */
export function shapeInlines(composition: Composition, inlines: readonly Inline[], style: TextStyle): Paragraph {
  const { faces, language, hyphenators } = composition;
  const base = faceFor(faces, style.family, style.strong, style.italic);
  const paragraph = createParagraph(base, style.size);
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'text': {
        const { text, quoted, target } = inline;
        const { strong, em, smallCaps, superscript } = inline.style;
        const own = inline.language ?? language;
        const spoken = own === language ? undefined : languageTag(own);
        addText(paragraph, faces, text, {
          face: faceFor(faces, style.family, style.strong || strong, style.italic !== em),
          feature: superscript ? 'sups' : smallCaps ? 'smcp' : figuresOf(style, text),
          target: target
            ? linkOf(composition, target, spoken)
            : spoken === undefined
              ? null
              : { ...NO_LINK, language: spoken },
          // A reference is found by its words: none of them is divided.
          hyphenator:
            style.hyphenate && (own === 'fr' || own === 'en') && (quoted || !target) ? hyphenators[own] : null,
        });
        break;
      }
      case 'cross-reference': {
        const face = faceFor(faces, style.family, style.strong, style.italic);
        const target = { anchors: [`reference:${inline.targetId}`], label: inline.text, quiet: true };
        addText(paragraph, faces, inline.text, { face, target });
        break;
      }
      case 'line-break':
        addLineBreak(paragraph);
        break;
      case 'note-call': {
        const label = fill(MEMO_WORDS.note[language], { number: inline.note });
        addNoteCall(paragraph, faceFor(faces, style.family, style.strong, false), inline.note, label);
        break;
      }
      default:
        assertNever(inline);
    }
  }
  return paragraph;
}

/** Lines of a block's inlines in one style. */
export function setInlines(
  composition: Composition,
  inlines: readonly Inline[],
  style: TextStyle,
  settings: LineSettings,
): TextLine[] {
  const set = (): TextLine[] => setLines(shapeInlines(composition, inlines, style), settings);
  const { memory } = composition;
  return memory ? memory.lines(() => `${keyOf(inlines)}${styleKey(style)}${lineKey(settings)}`, set) : set();
}

/** Width of inlines on one line, and of their widest piece; in points. */
export function widthsOf(composition: Composition, inlines: readonly Inline[], style: TextStyle): NaturalWidths {
  const measure = (): NaturalWidths => naturalWidths(shapeInlines(composition, inlines, style));
  const { memory } = composition;
  return memory ? memory.widths(() => `${keyOf(inlines)}${styleKey(style)}`, measure) : measure();
}

/** Lines of plain words in one style. */
export function setText(
  composition: Composition,
  text: string,
  style: TextStyle,
  column: Column,
  link: LinkTarget | null = null,
): TextLine[] {
  const settings = { x: column.x, width: column.width, align: style.align, tone: style.tone };
  const set = (): TextLine[] => {
    const face = faceFor(composition.faces, style.family, style.strong, style.italic);
    const paragraph = createParagraph(face, style.size);
    const hyphenator = style.hyphenate ? composition.hyphenators[composition.language] : null;
    addText(paragraph, composition.faces, text, { face, feature: figuresOf(style, text), target: link, hyphenator });
    return setLines(paragraph, settings);
  };
  // A link is an object of its own each time: words that carry one are set anew.
  const { memory } = composition;
  return memory && link === null ? memory.lines(() => `${text}${styleKey(style)}${lineKey(settings)}`, set) : set();
}
