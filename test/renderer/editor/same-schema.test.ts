import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentNode } from '../../../shared/domain/memo.ts';
import { checkDocument } from '../../../shared/memo/document-schema.ts';
import { readDocument } from '../../../renderer/editor/document.ts';
import { memoSchema } from '../../../renderer/editor/schema.ts';
import { randomDocument } from './random-document.ts';

const citation = { id: 'c', sourceId: 's', passageId: null, form: 'reference' };
const attributes: Readonly<Record<string, DocumentNode['attrs']>> = {
  heading: { level: 2 },
  ordered_list: { start: 1 },
  table_cell: { colspan: 1, rowspan: 1 },
  table_header: { colspan: 1, rowspan: 1 },
  citation,
  live_block: { id: 'b', subject: 'parties', options: {}, frozenAt: null },
  cross_reference: { targetId: 't' },
};

/** Any node in any place: most are wrong somewhere. */
const { node: anyNode } = fc.letrec<{ node: DocumentNode }>((tie) => ({
  node: fc
    .tuple(
      fc.constantFrom(...Object.keys(memoSchema.nodes).filter((type) => type !== 'doc')),
      fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('node'), { maxLength: 2 })),
      fc.subarray(['strong', 'em', 'small_caps', 'superscript'] as const),
    )
    .map(([type, content, marks]): DocumentNode => {
      if (type === 'text') return { type, text: 'mot', marks: marks.map((mark) => ({ type: mark })) };
      const attrs = attributes[type];
      return { type, ...(attrs ? { attrs } : {}), ...(content.length > 0 ? { content } : {}) };
    }),
}));
const anyDocument = fc.array(anyNode, { maxLength: 3 }).map((content): DocumentNode => ({ type: 'doc', content }));

const accepted = (document: DocumentNode) => ({
  editor: readDocument(document).ok,
  caseFile: checkDocument(document).ok,
});

test('what the editor writes, the case file takes', () => {
  fc.assert(
    fc.property(randomDocument, (document) => {
      expect(accepted(document)).toEqual({ editor: true, caseFile: true });
    }),
  );
});

test('the editor and the case file accept the same documents, right or wrong', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { editor, caseFile } = accepted(document);
      expect(editor).toBe(caseFile);
    }),
    { numRuns: 2_000 },
  );
});

test.each<[string, DocumentNode]>([
  ['a heading of level 5', { type: 'heading', attrs: { level: 5 } }],
  [
    'a list that starts at -1',
    { type: 'ordered_list', attrs: { start: -1 }, content: [{ type: 'list_item', content: [{ type: 'paragraph' }] }] },
  ],
  ['an unknown form', { type: 'paragraph', content: [{ type: 'citation', attrs: { ...citation, form: 'ibid' } }] }],
  ['a citation without an id', { type: 'paragraph', content: [{ type: 'citation', attrs: { ...citation, id: '' } }] }],
])('neither takes %s', (_what, block) => {
  expect(accepted({ type: 'doc', content: [block] })).toEqual({ editor: false, caseFile: false });
});
