import { EditorState, TextSelection } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, deleteTable } from 'prosemirror-tables';
import { expect, test } from 'vitest';
import { insertExhibitList, insertPageBreak, insertTable } from '../../../renderer/editor/commands/insert-blocks.ts';
import { insertFootnote } from '../../../renderer/editor/commands/insert-footnote.ts';
import {
  setHeading,
  toggleBulletList,
  toggleOrderedList,
  toggleQuotation,
} from '../../../renderer/editor/commands/set-blocks.ts';
import { toggleSmallCaps } from '../../../renderer/editor/commands/toggle-marks.ts';
import { memoSchema } from '../../../renderer/editor/schema.ts';
import { checkDocument } from '../../../shared/memo/document-schema.ts';
import { fakeView, run, type FakeView } from './fake-view.ts';

const { doc, paragraph } = memoSchema.nodes;

const write = (...lines: string[]): FakeView => {
  const text = doc.create(
    null,
    lines.map((line) => paragraph.create(null, line === '' ? [] : memoSchema.text(line))),
  );
  return fakeView(EditorState.create({ doc: text, selection: TextSelection.create(text, 1) }));
};

/** The document as nested type names, which is all that most commands change. */
const shape = ({ state }: FakeView): unknown => {
  expect(checkDocument(state.doc.toJSON()).ok).toBe(true);
  return state.doc.content.content.map((node) => node.toString());
};

test('a heading is made, and taken back by the same key', () => {
  const view = write('un');
  run(view, setHeading(2));
  const heading = view.state.doc.firstChild?.attrs['level'] as number;
  run(view, setHeading(2));
  expect([heading, shape(view)]).toEqual([2, ['paragraph("un")']]);
});

test('one list turns into the other, and out of it', () => {
  const view = write('un');
  run(view, toggleBulletList);
  const bullets = shape(view);
  run(view, toggleOrderedList);
  const numbers = shape(view);
  run(view, toggleOrderedList);
  expect([bullets, numbers, shape(view)]).toEqual([
    ['bullet_list(list_item(paragraph("un")))'],
    ['ordered_list(list_item(paragraph("un")))'],
    ['paragraph("un")'],
  ]);
});

test('a quotation is wrapped and unwrapped', () => {
  const view = write('un');
  run(view, toggleQuotation);
  const quoted = shape(view);
  run(view, toggleQuotation);
  expect([quoted, shape(view)]).toEqual([['blockquote(paragraph("un"))'], ['paragraph("un")']]);
});

test('page-wide blocks go between blocks and leave the caret in a paragraph', () => {
  const view = write('un', 'deux');
  run(view, insertPageBreak);
  run(view, insertExhibitList);
  expect([shape(view), view.state.selection.$from.parent.textContent]).toEqual([
    ['paragraph("un")', 'page_break', 'paragraph("deux")', 'exhibit_list', 'paragraph'],
    '',
  ]);
});

test('a table takes the place of an empty paragraph, grows, and goes', () => {
  const view = write('');
  run(view, insertTable(2, 2));
  run(view, addRowAfter);
  run(view, addColumnAfter);
  const cell = '(paragraph)';
  const grown = shape(view);
  const again = run(view, insertTable());
  run(view, deleteTable);
  const row = (type: string): string => `table_row(${Array.from({ length: 3 }, () => type + cell).join(', ')})`;
  expect([grown, again, shape(view)]).toEqual([
    [`table(${row('table_header')}, ${row('table_cell')}, ${row('table_cell')})`, 'paragraph'],
    false,
    ['paragraph'],
  ]);
});

test('a note stands after the selected words, which stay', () => {
  const view = write('un deux');
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 1, 3)));
  insertFootnote(view.state, (transaction) => view.dispatch(transaction));
  expect(shape(view)).toEqual(['paragraph("un", footnote, " deux")']);
});

test('small capitals are a mark that the case file knows', () => {
  const view = write('un');
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 1, 3)));
  run(view, toggleSmallCaps);
  expect(shape(view)).toEqual(['paragraph(small_caps("un"))']);
});
