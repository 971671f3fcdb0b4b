import { Slice } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { citedRecords } from '../../../../renderer/editor/citations/citation-label.ts';
import { createTextSerializer } from '../../../../renderer/editor/paste/clipboard-serializer.ts';
import { memoSchema } from '../../../../renderer/editor/schema.ts';

const { doc, paragraph, heading, footnote, citation, hard_break: hardBreak } = memoSchema.nodes;
const cite = (form: string) => citation.create({ id: form, sourceId: 's', passageId: null, form });
const records = citedRecords(
  'fr',
  [
    {
      id: 'e',
      listId: 'l',
      sourceId: 's',
      number: 3,
      title: '',
      date: '',
      form: 'copy',
      heading: '',
      sourceSha256: '',
      sourceNo: 1,
      sourceTitle: 'Acte',
      sourcePublished: '',
      sourceKind: 'pdf',
      pageCount: 2,
    },
  ],
  [],
);

test('copied as plain text: citations as printed, notes in brackets, a blank line between blocks', () => {
  const text = doc.create(null, [
    heading.create({ level: 1 }, memoSchema.text('Faits')),
    paragraph.create(null, [
      memoSchema.text('Un'),
      footnote.create(null, [memoSchema.text('voir '), cite('reference')]),
      memoSchema.text(' deux'),
      hardBreak.create(),
      memoSchema.text('trois'),
      cite('footnote'),
    ]),
  ]);
  expect(createTextSerializer(() => records)(new Slice(text.content, 0, 0))).toBe(
    'Faits\n\nUn [voir (Pièce\u00a0n°\u00a03)] deux\ntrois (Pièce\u00a0n°\u00a03)',
  );
});
