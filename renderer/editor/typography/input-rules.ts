import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import type { ResolvedPos } from 'prosemirror-model';
import type { Typography } from './typeset-key.ts';
import { memoSchema } from '../schema.ts';
import { typesetKey } from './typeset-key.ts';

/** The unbroken text before a position: what stands before a note, a citation or a line break is out of a typographic rule's reach. */
function textBefore($from: ResolvedPos): string {
  let text = '';
  $from.parent.forEach((child, offset) => {
    if (offset >= $from.parentOffset) return;
    text = child.isText ? text + (child.text ?? '').slice(0, $from.parentOffset - offset) : '\ufffc';
  });
  return text;
}

const typographyRule = (profile: () => Typography): InputRule =>
  new InputRule(/[;:!?«»"' .-]$/u, (state, match, start, end) => {
    const edit = typesetKey(textBefore(state.doc.resolve(start)), match[0], profile());
    if (!edit) return null;
    const { tr } = state;
    const marks = state.storedMarks ?? state.selection.$from.marks();
    tr.delete(start - edit.remove, end);
    if (edit.insert !== '') tr.insert(start - edit.remove, memoSchema.text(edit.insert, marks));
    return tr.ensureMarks(marks);
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
export const memoInputRules = (profile: () => Typography): Plugin =>
  inputRules({ rules: [...blockRules, typographyRule(profile)] });

/** The same inside a footnote, which holds no blocks. */
export const footnoteInputRules = (profile: () => Typography): Plugin =>
  inputRules({ rules: [typographyRule(profile)] });
