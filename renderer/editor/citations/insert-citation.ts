import { NodeSelection, Selection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { CitationAttributes, CitationForm } from '../../../shared/domain/memo.ts';
import { memoSchema } from '../schema.ts';

export type NewCitation = Omit<CitationAttributes, 'id'>;

/** Characters after which a reference needs no space of its own. */
const NO_SPACE_AFTER = /[\s\u00a0\u202f(«“[]$/u;

/**
 * Puts a citation after the selection, or in place of the selected citation (which keeps its id). A reference or a quotation is parted from the
 * word before it by a space; a note's number follows the word at once. Inside a note there are no notes: the form becomes a reference.
 */
export function insertCitation(
  state: EditorState,
  citation: NewCitation,
  makeId: () => string = () => crypto.randomUUID(),
): Transaction {
  const { selection, tr } = state;
  const isNote = state.doc.type.name === 'footnote';
  const form: CitationForm = isNote && citation.form === 'footnote' ? 'reference' : citation.form;
  if (selection instanceof NodeSelection && selection.node.type.name === 'citation') {
    const id = String(selection.node.attrs['id']);
    tr.setNodeMarkup(selection.from, null, { ...citation, form, id });
    return tr.setSelection(TextSelection.create(tr.doc, selection.to)).scrollIntoView();
  }
  const place = selection.$to.parent.inlineContent ? selection.$to : Selection.near(selection.$to, -1).$to;
  const node = memoSchema.nodes.citation.create({ ...citation, form, id: makeId() });
  const before = place.parent.textBetween(0, place.parentOffset, null, '\ufffc');
  const spaced = form !== 'footnote' && before !== '' && !NO_SPACE_AFTER.test(before);
  const at = place.pos;
  if (!place.parent.inlineContent) {
    // A text that holds nothing to write in (a lone page break): the citation gets a paragraph.
    tr.insert(state.doc.content.size, memoSchema.nodes.paragraph.create(null, node));
    return tr.setSelection(Selection.atEnd(tr.doc)).scrollIntoView();
  }
  tr.insert(at, spaced ? [memoSchema.text(' '), node] : node);
  return tr.setSelection(TextSelection.create(tr.doc, at + node.nodeSize + (spaced ? 1 : 0))).scrollIntoView();
}

/** Changes the form of the citation with that id; undefined when the text has none. */
export function setCitationForm(state: EditorState, id: string, form: CitationForm): Transaction | undefined {
  const position = citationPosition(state, id);
  return position === undefined ? undefined : state.tr.setNodeAttribute(position, 'form', form);
}

/** Takes the citation with that id out of the text. */
export function removeCitation(state: EditorState, id: string): Transaction | undefined {
  const position = citationPosition(state, id);
  return position === undefined ? undefined : state.tr.delete(position, position + 1);
}

/** Where the citation with that id stands. */
export function citationPosition(state: EditorState, id: string): number | undefined {
  let found: number | undefined;
  state.doc.descendants((node, position) => {
    if (node.type.name === 'citation' && node.attrs['id'] === id) found = position;
    return found === undefined;
  });
  return found;
}
