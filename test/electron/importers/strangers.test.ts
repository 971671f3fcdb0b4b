import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readHtml } from '../../../electron/importers/html/read-html.ts';
import type { ExtractedDocument } from '../../../electron/importers/imported.ts';
import { withDateInName } from '../../../electron/importers/metadata/date-in-name.ts';
import { readText } from '../../../electron/importers/text/read-text.ts';
import { tokenF1, wordsOf } from '../../support/labelled-pages.ts';
import { strangerPages, strangerTexts } from '../../support/strangers.ts';

const TODAY = '2026-01-15';
const letters = (text: string): string => text.toLowerCase().replaceAll('’', "'").trim();
const input = (text: string, fileName: string) => ({
  bytes: Buffer.from(text),
  fileName,
  today: TODAY,
  tick: () => undefined,
});

/** What is wanted and not said, as `field: wanted, said`. */
function wrongIn(document: ExtractedDocument, want: Readonly<Record<string, string>>): string[] {
  const fields = document as unknown as Record<string, string>;
  return Object.entries(want).flatMap(([field, wanted]) => {
    const said = (fields[field] ?? '').replace(/^((?:19|20)\d\d-\d\d-\d\d)\?$/u, '$1');
    return wanted.split('|').some((one) => letters(one) === letters(said.replaceAll('; ', ', ')))
      ? []
      : [`${field}: ${wanted}, ${said}`];
  });
}

test('the article of pages of every make: at least as well as Readability, and none far below it', () => {
  const scores = strangerPages().map(({ name, html, own, want }) => {
    const { body, segments } = readHtml(input(html, 'page.html'));
    const title = letters(want['title'] ?? '');
    const told = segments
      .filter(({ role }) => role === 'body' || role === 'heading')
      .map(({ start, end }) => body.slice(start, end))
      .filter((text) => letters(text) !== title);
    const { document } = parseHTML(html) as unknown as { readonly document: never };
    const theirs = (new Readability(document).parse()?.textContent ?? '')
      .split('\n')
      .filter((text) => letters(text) !== title);
    const score = (lines: readonly string[]): number => tokenF1(wordsOf(lines.join('\n')), wordsOf(own));
    return { name, ours: score(told), theirs: score(theirs) };
  });
  const mean = (of: 'ours' | 'theirs'): number => scores.reduce((sum, one) => sum + one[of], 0) / scores.length;
  expect(scores.filter(({ ours, theirs }) => ours < theirs - 0.1)).toEqual([]);
  expect(mean('ours')).toBeGreaterThan(0.95);
  expect(mean('ours')).toBeGreaterThan(mean('theirs'));
});

test('what pages of every make say of themselves', () => {
  const wrong = strangerPages().flatMap(({ name, html, want }) =>
    wrongIn(readHtml(input(html, 'page.html')), want).map((one) => `${name} ${one}`),
  );
  expect(wrong).toEqual([]);
});

test('what texts and the names of their files say of themselves', () => {
  const wrong = strangerTexts().flatMap(({ file, text, want }) =>
    wrongIn(withDateInName(readText(input(text, file)), file, TODAY), want).map((one) => `${file} ${one}`),
  );
  expect(wrong).toEqual([]);
});
