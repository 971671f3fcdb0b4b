import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import type { ResolvedPos } from 'prosemirror-model';
import { rulesFor, type WritingRules } from '../../../shared/memo/text-language.ts';
import { languageAt } from '../commands/set-language.ts';
import { memoSchema } from '../schema.ts';
import { TYPESET_KEYS, typesetKey } from './typeset-key.ts';

/** The unbroken text before a position: what stands before a note, a citation or a line break is out of a typographic rule's reach. */
function textBefore($from: ResolvedPos): string {
  let text = '';
  $from.parent.forEach((child, offset) => {
    if (offset >= $from.parentOffset) return;
    text = child.isText ? text + (child.text ?? '').slice(0, $from.parentOffset - offset) : '\ufffc';
  });
  return text;
}

const typographyRule = (rules: () => WritingRules): InputRule =>
  new InputRule(TYPESET_KEYS, (state, match, start, end) => {
    const own = rulesFor(languageAt(state), rules());
    const edit = own && typesetKey(textBefore(state.doc.resolve(start)), match[0], own);
    if (!edit) return null;
    const { tr } = state;
    const marks = state.storedMarks ?? state.selection.$from.marks();
    tr.delete(start - edit.remove, end);
    if (edit.insert !== '') tr.insert(start - edit.remove, memoSchema.text(edit.insert, marks));
    return tr.ensureMarks(marks);
  });

/** "1er", "XIXe": the letters of an ordinal stand above, as the Imprimerie nationale sets them; in French only. */
const ORDINAL = /(?<=(?:^|[\s\u00a0\u202f(«’-])(?:\d+|[IVX]+|[LC][IVX]+))(er|re|ers|res|es?|nde?)([\s,.)])$/u;

const ordinalRule = (rules: () => WritingRules): InputRule =>
  new InputRule(ORDINAL, (state, match, start, end) => {
    const own = rulesFor(languageAt(state), rules());
    const { superscript } = memoSchema.marks;
    if (own?.language !== 'fr' || state.doc.rangeHasMark(start, end, superscript)) return null;
    const { tr } = state;
    const letters = match[1] ?? '';
    const marks = state.storedMarks ?? state.selection.$from.marks();
    tr.addMark(end - letters.length, end, superscript.create());
    return tr.insert(end, memoSchema.text(match[2] ?? '', marks)).setStoredMarks(marks);
  });

const { nodes } = memoSchema;

const blockRules: readonly InputRule[] = [
  wrappingInputRule(/^\s*[-*•–]\s$/u, nodes.bullet_list),
  wrappingInputRule(
    /^(\d{1,3})[.)]\s$/u,
    nodes.ordered_list,
    (match) => ({ start: Number(match[1]) }),
    (match, list) => list.childCount + Number(list.attrs['start']) === Number(match[1]),
  ),
  wrappingInputRule(/^>\s$/u, nodes.blockquote),
  textblockTypeInputRule(/^(#{1,4})\s$/u, nodes.heading, (match) => ({ level: match[1]?.length ?? 1 })),
];

/** Typography and block shortcuts as one types; Backspace or Ctrl+Z right after gives back what was typed. */
export const memoInputRules = (rules: () => WritingRules): Plugin =>
  inputRules({ rules: [...blockRules, ordinalRule(rules), typographyRule(rules)] });

/** The same inside a footnote, which holds no blocks. */
export const footnoteInputRules = (rules: () => WritingRules): Plugin =>
  inputRules({ rules: [ordinalRule(rules), typographyRule(rules)] });
