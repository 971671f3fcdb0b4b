import { parseHTML } from 'linkedom';
import { afterAll, expect, test, vi } from 'vitest';
import { NO_RECORDS } from '../../../../renderer/editor/citations/citation-label.ts';
import { clipboardParser } from '../../../../renderer/editor/paste/clipboard-parser.ts';
import { createClipboardSerializer } from '../../../../renderer/editor/paste/clipboard-serializer.ts';
import { memoSchema } from '../../../../renderer/editor/schema.ts';

/** A page as far as the parser looks at one. */
const window = parseHTML('<html><body></body></html>');
vi.stubGlobal('Element', window.Element);
vi.stubGlobal('document', window.document);
afterAll(() => vi.unstubAllGlobals());

const { doc, paragraph } = memoSchema.nodes;

test('a remark does not travel on the clipboard, and is there again when its words are pasted here', () => {
  const remark = memoSchema.marks.comment.create({ id: 'c1', kind: 'task', body: 'Le client ment ici.', done: true });
  const text = doc.create(null, paragraph.create(null, [memoSchema.text('Il '), memoSchema.text('paya', [remark])]));
  const place = document.createElement('div');
  place.append(createClipboardSerializer(() => NO_RECORDS).serializeFragment(text.content, { document }));
  const html = place.innerHTML;
  expect(html).not.toContain('client');
  expect(html).toContain('<span data-comment="c1">paya</span>');
  expect(clipboardParser.parseSlice(place).content.firstChild?.lastChild?.marks[0]?.attrs).toEqual(remark.attrs);

  const foreign = document.createElement('div');
  foreign.innerHTML = '<p><span data-comment="x" data-body="piégé">mot</span></p>';
  const [word] = clipboardParser.parseSlice(foreign).content.firstChild?.content.content ?? [];
  expect([word?.text, word?.marks]).toEqual(['mot', []]);
});
