import { assertNever } from '../kernel/assert-never.ts';
import type { Language } from '../kernel/words.ts';
import { CITATION_FORMS, type CitationForm, type DocumentNode, type MemoSettings } from '../domain/memo.ts';
import { exhibitReference, type CitationPlace } from './citation-label.ts';
import { applyEdits, englishEdits, frenchEdits, unionEdits, type TextEdit } from './french-typography.ts';
import { MEMO_WORDS } from './memo-words.ts';
import type { Numbered } from './number-document.ts';
import type { ReferencePart, ReferenceWriter } from './repeated-citations.ts';
import { languageOfNode, languageOfQuotation, rulesFor, type WritingRules } from './text-language.ts';
import type { CitationTarget, Inline, InlineStyle } from './resolved-memo.ts';

type Typography = MemoSettings['typography'];
export type EditsOf = (line: string, language: Language, typography: Typography) => readonly TextEdit[];

/** What the resolution of inlines needs to know, and where it puts the notes that it meets. */
export interface InlineContext {
  readonly language: Language;
  /** Typographic edits of a whole line. */
  readonly edits: EditsOf;
  readonly settings: Pick<MemoSettings, 'typography' | 'reference'>;
  /** References in the order of the text. */
  readonly references: ReferenceWriter;
  readonly quotes: ReadonlyMap<string, string>;
  /** Of sources, by id: "" where it is not known. */
  readonly languages: ReadonlyMap<string, string>;
  readonly locate: (sourceId: string, passageId: string | null) => CitationPlace | null;
  readonly notes: (readonly Inline[])[];
  /** What cross-references may name. */
  readonly targets: ReadonlyMap<string, Numbered>;
}

const PLAIN: InlineStyle = { strong: false, em: false, smallCaps: false, superscript: false };
/** Stands for a citation or a note while typography looks at the whole line: neither a blank nor a letter. */
const OBJECT = '\ufffc';

const styleOf = (node: DocumentNode): InlineStyle => {
  if (node.marks === undefined || node.marks.length === 0) return PLAIN;
  const marks = new Set(node.marks.map(({ type }) => type));
  return {
    strong: marks.has('strong'),
    em: marks.has('em'),
    smallCaps: marks.has('small_caps'),
    superscript: marks.has('superscript'),
  };
};

/** Words in the style of their paragraph. */
export const plainText = (text: string, target: CitationTarget | null = null, style = PLAIN): Inline => ({
  kind: 'text',
  text,
  style,
  quoted: false,
  target,
});

/** Edits by the rules of a profile; each time found anew. */
export const typographicEdits: EditsOf = (line, language, typography) => {
  if (typography === 'eu') return unionEdits(line, language);
  return typography === 'fr' ? frenchEdits(line) : englishEdits(line);
};

/**
 * Typographic edits depend on the neighbours of a blank, which marks may have cut into another node: so they are found on the whole line.
 * Words in a language that their author set take the edits of that language.
 */
function typographyOf(
  nodes: readonly DocumentNode[],
  context: InlineContext,
): { edits: readonly TextEdit[]; offsets: number[] } {
  const offsets: number[] = [];
  let line = '';
  let isMixed = false;
  for (const node of nodes) {
    offsets.push(line.length);
    line += node.text ?? OBJECT;
    isMixed ||= node.marks !== undefined && languageOfNode(node) !== null;
  }
  const { edits, language, settings } = context;
  if (!isMixed) return { edits: edits(line, language, settings.typography), offsets };
  const found = nodes.flatMap((node, index) => {
    const rules = rulesFor(languageOfNode(node), rulesOf(context));
    const [from, to] = [offsets[index] ?? 0, offsets[index + 1] ?? line.length];
    return rules ? edits(line, rules.language, rules.typography).filter(({ at }) => at >= from && at < to) : [];
  });
  return { edits: found, offsets };
}

const rulesOf = ({ language, settings }: InlineContext): WritingRules => ({
  language,
  typography: settings.typography,
});

/** Notes are numbered in the order of their calls, footnotes of the author and citations in notes in one sequence. */
function addNote(context: InlineContext, make: () => readonly Inline[]): Inline {
  const index = context.notes.length;
  context.notes.push([]);
  context.notes[index] = make();
  return { kind: 'note-call', note: index + 1 };
}

/** « » where the profile is French, or the Union's in a French text. */
export const hasGuillemets = (language: Language, typography: Typography): boolean =>
  typography === 'eu' ? language === 'fr' : typography === 'fr';

/** The language of a quotation, where it is not the document's. */
type Spoken = Pick<Extract<Inline, { kind: 'text' }>, 'language'>;

/** Marks by the rules of the words around; between them the source's own words, in their language. */
function quotationOf(
  { language, typography }: WritingRules,
  words: string,
  target: CitationTarget | null,
  spoken: Spoken,
): Inline[] {
  const [open, close] = hasGuillemets(language, typography) ? ['«\u00a0', '\u00a0»'] : ['“', '”'];
  const quoted: Inline = { kind: 'text', text: words, style: PLAIN, quoted: true, target, ...spoken };
  return [plainText(open), quoted, plainText(close)];
}

const citationForm = (value: unknown): CitationForm => CITATION_FORMS.find((form) => form === value) ?? 'reference';
const idOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function resolveCitation(node: DocumentNode, context: InlineContext): Inline[] {
  const { language } = context;
  const sourceId = idOf(node.attrs?.['sourceId']) ?? '';
  const passageId = idOf(node.attrs?.['passageId']);
  const place = context.locate(sourceId, passageId);
  const quote = passageId === null ? undefined : context.quotes.get(passageId)?.replaceAll(/\s+/gu, ' ').trim();
  const notListed = MEMO_WORDS.notListed[language];
  const target: CitationTarget | null = place && {
    sourceId,
    passageId,
    citation: idOf(node.attrs?.['id']) ?? '',
    label: exhibitReference(language, place, context.settings.reference),
  };
  const form = citationForm(node.attrs?.['form']);
  const { references } = context;
  if (form === 'footnote') references.openNote();
  const parts = place && references.next(place, form === 'footnote');
  if (!parts) references.interrupt();
  if (form === 'footnote') references.closeNote();
  const own = languageOfQuotation(quote ?? '', context.languages.get(sourceId) ?? '', language);
  const spoken: Spoken = own === language ? {} : { language: own };
  const inBrackets = (): Inline[] =>
    parts && target ? referenceOf(inBracketsOf(parts), target) : [plainText(notListed)];
  switch (form) {
    case 'reference':
      return inBrackets();
    case 'quotation':
      if (quote === undefined) return inBrackets();
      return [
        ...quotationOf(rulesFor(languageOfNode(node), rulesOf(context)) ?? rulesOf(context), quote, target, spoken),
        plainText(' '),
        ...inBrackets(),
      ];
    case 'footnote':
      return [addNote(context, () => citationNote(context, parts, target, { quote, spoken }))];
    default:
      return assertNever(form);
  }
}

/** The brackets belong to the words next to them, unless those are in italics. */
function inBracketsOf(parts: readonly ReferencePart[]): readonly ReferencePart[] {
  const joined: ReferencePart[] = [];
  for (const part of [{ text: '(', em: false }, ...parts, { text: ')', em: false }]) {
    const last = joined.at(-1);
    if (last?.em === part.em) joined[joined.length - 1] = { text: last.text + part.text, em: part.em };
    else joined.push(part);
  }
  return joined;
}

const referenceOf = (parts: readonly ReferencePart[], target: CitationTarget): Inline[] =>
  parts.map(({ text, em }) => plainText(text, target, em ? { ...PLAIN, em } : PLAIN));

/** "Pièce n° 3, p. 2 : « … »." */
function citationNote(
  context: InlineContext,
  parts: readonly ReferencePart[] | null,
  target: CitationTarget | null,
  { quote, spoken }: { readonly quote: string | undefined; readonly spoken: Spoken },
): Inline[] {
  if (!parts || !target) return [plainText(MEMO_WORDS.notListed[context.language])];
  const reference = referenceOf(parts, target);
  const closes = parts.at(-1)?.text.endsWith('.') === true;
  if (quote === undefined) return closes ? reference : [...reference, plainText('.')];
  return [
    ...reference,
    plainText(context.settings.typography === 'fr' ? '\u00a0: ' : ': '),
    ...quotationOf(rulesOf(context), quote, target, spoken),
    // A quotation that brings its own full stop closes the note.
    ...(/[.!?…]$/u.test(quote) ? [] : [plainText('.')]),
  ];
}

/** "II.A.1" or "§ 12": the number as it stands now; a target that is gone is told where its number would stand. */
function resolveCrossReference({ attrs }: DocumentNode, { targets, language }: InlineContext): Inline {
  const targetId = idOf(attrs?.['targetId']) ?? '';
  const target = targets.get(targetId);
  if (!target || target.number === '') return plainText(MEMO_WORDS.noTarget[language]);
  const text = target.kind === 'heading' ? target.number : `${MEMO_WORDS.paragraph[language]}${target.number}`;
  return { kind: 'cross-reference', text, targetId };
}

function resolveNote(node: DocumentNode, context: InlineContext): Inline[] {
  context.references.openNote();
  const inlines = resolveInlines(node.content ?? [], context);
  context.references.closeNote();
  return inlines;
}

/** "1er" stands in every other French date: its letters stand above. Other ordinals are the author's to set. */
const FIRST = /(?<=(?<![\p{L}\p{N}])1)(er)(?![\p{L}\p{N}])/u;
const withOrdinals = (text: string, style: InlineStyle): Inline[] =>
  text
    .split(FIRST)
    .flatMap((part, index) =>
      part === '' ? [] : [plainText(part, null, index % 2 === 1 ? { ...style, superscript: true } : style)],
    );

/** Resolves the inline content of a block. Unknown nodes give up their text: nothing that the author wrote is lost. */
export function resolveInlines(nodes: readonly DocumentNode[], context: InlineContext): Inline[] {
  const { edits, offsets } = typographyOf(nodes, context);
  return nodes.flatMap((node, index): Inline[] => {
    switch (node.type) {
      case 'text': {
        const text = applyEdits(node.text ?? '', edits, offsets[index]);
        if (text === '') return [];
        const style = styleOf(node);
        const set = node.marks === undefined ? null : languageOfNode(node);
        if (set === null && text.includes('1er') && context.language === 'fr') return withOrdinals(text, style);
        if (set === null) return [plainText(text, null, style)];
        return [{ kind: 'text', text, style, quoted: false, target: null, language: set }];
      }
      case 'hard_break':
        return [{ kind: 'line-break' }];
      case 'footnote':
        return [addNote(context, () => resolveNote(node, context))];
      case 'citation':
        return resolveCitation(node, context);
      case 'cross_reference':
        return [resolveCrossReference(node, context)];
      default:
        return resolveInlines(node.content ?? [], context);
    }
  });
}
