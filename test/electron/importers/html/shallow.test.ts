import { expect, test } from 'vitest';
import { readHtml } from '../../../../electron/importers/html/read-html.ts';
import { shallow } from '../../../../electron/importers/html/shallow.ts';

test('a million elements within one another are read at once, and no word is lost', () => {
  const html = `<html><body>${'<div>'.repeat(1_000_000)}fond${'</div>suite<div>'.repeat(3)}</body></html>`;
  const { body, state } = readHtml({
    bytes: Buffer.from(html),
    fileName: 'a.html',
    today: '2026-01-15',
    tick: () => undefined,
  });
  expect([state, body.replaceAll(/\s+/gu, ' ')]).toEqual(['read', 'fond suite suite suite']);
});

test('a long page that nests as pages do stays as it is, however many of its elements nobody closed', () => {
  const page = `<body>${'<div><p>un<p>deux<br></div>'.repeat(30_000)}</body>`;
  expect(shallow(page)).toBe(page);
});
