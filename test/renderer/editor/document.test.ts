import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT } from '../../../shared/domain/memo.ts';
import { readDocument, writeDocument } from '../../../renderer/editor/document.ts';
import { randomDocument } from './random-document.ts';

test('a document goes through the editor and comes back byte for byte', () => {
  fc.assert(
    fc.property(randomDocument, (document) => {
      const node = readDocument(document);
      expect(node.ok && JSON.stringify(writeDocument(node.value))).toBe(JSON.stringify(document));
    }),
  );
});

test('the empty document is one', () => {
  const node = readDocument(EMPTY_DOCUMENT);
  expect(node.ok && writeDocument(node.value)).toEqual(EMPTY_DOCUMENT);
});

test.each([
  ['an unknown node', { type: 'doc', content: [{ type: 'image' }] }],
  ['a heading in a list', { type: 'doc', content: [{ type: 'bullet_list', content: [{ type: 'heading' }] }] }],
  [
    'a note in a note',
    { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'footnote', content: [{ type: 'footnote' }] }] }] },
  ],
  [
    'a citation without its source',
    { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'citation', attrs: { id: 'x' } }] }] },
  ],
  [
    'an unknown mark',
    {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'link' }] }] }],
    },
  ],
])('%s is refused with a reason', (_what, document) => {
  const node = readDocument(document);
  expect(node.ok ? 'accepted' : node.error.code).toBe('memo.invalid');
});
