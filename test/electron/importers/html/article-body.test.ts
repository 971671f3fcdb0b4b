import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readHtml } from '../../../../electron/importers/html/read-html.ts';
import type { ExtractedDocument } from '../../../../electron/importers/imported.ts';
import { OWN_ROLES } from '../../../../shared/domain/source.ts';
import { labelledPages, PAGE_FILES, tokenF1, wordsOf } from '../../../support/labelled-pages.ts';

const read = (html: string): ExtractedDocument =>
  readHtml({ bytes: Buffer.from(html), fileName: 'page.html', today: '2026-01-15', tick: () => undefined });
const rolesOf = ({ body, segments }: ExtractedDocument): string[] =>
  segments.map(({ role, start, end }) => `${role}: ${body.slice(start, end).slice(0, 20)}`);

it('finds the article of each page at least as well as Readability, and with its title', () => {
  for (const { name, html, own } of PAGE_FILES.flatMap((file) => labelledPages(file))) {
    const { body, segments } = read(html);
    const ours = segments.filter(({ role }) => OWN_ROLES.has(role)).map(({ start, end }) => body.slice(start, end));
    const { document } = parseHTML(html);
    const theirs = new Readability(document).parse()?.textContent ?? '';
    const [f1, reference] = [tokenF1(wordsOf(ours.join(' ')), own), tokenF1(wordsOf(theirs), own)];
    expect(f1, name).toBeGreaterThanOrEqual(Math.min(0.96, reference));
  }
});

const LONG =
  'Saisie de plusieurs plaintes, l’autorité a ouvert une enquête, puis mis la société en demeure ; faute de réponse, elle a prononcé une sanction pécuniaire, que la société n’a pas payée.';

it('words that only Readability tells from the article stay in the text', () => {
  const links = ['Un pont', 'Une gare', 'Un marché'].map((words) => `<div><a href="#">${words}</a></div>`).join('');
  const document = read(
    `<div class="a"><h1>Titre de l’article</h1><p>${LONG}</p><p>${LONG}</p></div><div class="b">${links}</div>`,
  );
  expect(rolesOf(document)).toEqual([
    'heading: Titre de l’article',
    `body: ${LONG.slice(0, 20)}`,
    `body: ${LONG.slice(0, 20)}`,
    'related: Un pont',
    'related: Une gare',
    'related: Un marché',
  ]);
});

it('a page nested or long beyond measure is read without Readability, at once', () => {
  const deep = read(`${'<div>'.repeat(5_000)}<p>${LONG}</p>`);
  const rows = read(`<table>${'<tr><td>un</td><td>deux</td></tr>'.repeat(20_000)}</table>`);
  expect([deep.body, rows.segments.length]).toEqual([LONG, 20_000]);
});

it('characters of the planes that mark runs do no harm', () => {
  const document = read(`<h1>Titre</h1><p>${LONG} \u{f0001}\u{10fffd}</p><p>${LONG}</p>`);
  expect(rolesOf(document)).toHaveLength(3);
  expect(document.body).toContain('\u{f0001}\u{10fffd}');
});

it('a picture whose caption is the way to another article leads elsewhere; a list of news keeps the headlines of its items', () => {
  const picture = '<figure><a href="/x"><img src="a.jpg"><figcaption>Un autre article</figcaption></a></figure>';
  const article = `<h1>Titre de l’article</h1><p>${LONG}</p><p>${LONG}</p><div class="extra">${picture}</div><p>${LONG}</p><p>${LONG}</p>`;
  expect(rolesOf(read(`<div class="content">${article}</div>`))[3]).toBe('related: Un autre article');
  const item = (title: string): string => `<div><h3><a href="#">${title}</a></h3></div><p>${LONG}</p>`;
  const list = ['Un', 'Deux', 'Trois', 'Quatre'].map((name) => item(`${name} titre`)).join('');
  expect(rolesOf(read(`<h1>Actualités</h1>${list}`)).filter((role) => role.startsWith('heading: '))).toHaveLength(5);
});
