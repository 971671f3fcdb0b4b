/** What pages say of themselves in ways of their own. */
import { expect, test } from 'vitest';
import { readHtml } from '../../../../electron/importers/html/read-html.ts';
import type { ExtractedDocument } from '../../../../electron/importers/imported.ts';

const PROSE = Array.from(
  { length: 3 },
  (_, at) =>
    `<p>La lampe du phare est restée éteinte pendant la nuit numéro ${at}, et les pêcheurs de l’île ont demandé des comptes à l’administration.</p>`,
).join('');

const read = (head: string, body: string): ExtractedDocument =>
  readHtml({
    bytes: Buffer.from(`<html lang="fr"><head>${head}</head><body>${body}${PROSE}</body></html>`),
    fileName: 'page.html',
    today: '2026-01-15',
    tick: () => undefined,
  });

test('authors named in elements of their own are all told', () => {
  const several = '<meta name="parsely-author" content="Maud Ferrier"><meta name="parsely-author" content="Ivo Kranz">';
  expect(read(several, '<h1>La lampe</h1>').author).toBe('Maud Ferrier, Ivo Kranz');
  expect(read('<meta name="byl" content="By Maud Ferrier and Ivo Kranz">', '<h1>La lampe</h1>').author).toBe(
    'Maud Ferrier, Ivo Kranz',
  );
});

test('a site’s heading is no title: that of the only entry is, and the site publishes', () => {
  const page = read(
    '<title>Carnets d’Iroise: La lampe éteinte</title>',
    '<h1>Carnets d’Iroise</h1><h3 class="post-title entry-title">La lampe éteinte</h3>',
  );
  expect([page.title, page.publisher]).toEqual(['La lampe éteinte', 'Carnets d’Iroise']);
});

test('the name of the site behind the heading is left out of OpenGraph’s title', () => {
  const og =
    '<meta property="og:title" content="La lampe d’Iroise — Encyclopédie"><title>La lampe d’Iroise — Encyclopédie</title>';
  expect(read(og, '<h1>La lampe d’Iroise</h1>')).toMatchObject({
    title: 'La lampe d’Iroise',
    publisher: 'Encyclopédie',
  });
});

test('a stamp in universal time means the day that the page shows', () => {
  const stamp = '<meta property="article:published_time" content="2021-08-30T22:15:00Z">';
  expect(read(stamp, '<h1>La lampe</h1><p>Publié le 31 août 2021</p>').published).toBe('2021-08-31');
  expect(read(stamp, '<h1>La lampe</h1><time datetime="2021-08-31">mardi</time>').published).toBe('2021-08-31');
  expect(read(stamp, '<h1>La lampe</h1>').published).toBe('2021-08-30');
});

test('an author’s box, a sentence about one and a commentator are no byline', () => {
  const box = '<div class="author-box">Maud Ferrier</div><div class="about-author">Maud Ferrier</div>';
  expect(read('', `<h1>La lampe</h1>${box}`).author).toBe('');
  expect(
    read('', '<h1>La lampe</h1><div class="article__author">Maud Ferrier vit sur l’île depuis dix ans.</div>').author,
  ).toBe('');
  expect(read('', '<h1>La lampe</h1><div class="article__author-name">Par Maud Ferrier</div>').author).toBe(
    'Maud Ferrier',
  );
});

test('of several articles in its data a page’s own is read, and a name ends with its line', () => {
  const article = (headline: string, day: string, name: string): string =>
    `{"@type":"NewsArticle","headline":"${headline}","datePublished":"${day}","author":{"@type":"Person","name":"${name}"}}`;
  const data = `<script type="application/ld+json">[${article('Le marathon', '2023-09-01', 'Luc Sport')},${article('La lampe', '2019-06-04', 'Maud Ferrier')}]</script>`;
  expect(read(data, '<h1>La lampe</h1>')).toMatchObject({ author: 'Maud Ferrier', published: '2019-06-04' });
  expect(read('', '<h1>La lampe</h1><div class="byline">By Maud Ferrier<br>Cape News</div>').author).toBe(
    'Maud Ferrier',
  );
});

test('who keeps a copy of a page does not publish it', () => {
  const copy = '<meta property="og:site_name" content="archive.ph"><title>La lampe | Iroise-Matin</title>';
  expect(read(copy, '<h1>La lampe</h1>').publisher).toBe('Iroise-Matin');
});

test('a page dates itself as hAtom does, and below a line break', () => {
  const dated = '<h1>La lampe</h1><abbr class="published" title="2019-06-04T18:20:00Z">mardi</abbr>';
  expect(read('', dated).published).toBe('2019-06-04');
  expect(read('', '<div><b>La lampe</b><br>Paru le 04/06/2019 - Édition papier, p. 3</div>').published).toBe(
    '2019-06-04',
  );
});

test('a language whose words are not known is not taken for its neighbour', () => {
  const page = (lang: string): string =>
    readHtml({
      bytes: Buffer.from(
        `<html lang="${lang}"><body>${'<p>El far del cap va quedar apagat durant tota la nit i els pescadors de l’illa van demanar explicacions a la gent del port que no en sabia res.</p>'.repeat(4)}</body></html>`,
      ),
      fileName: 'page.html',
      today: '2026-01-15',
      tick: () => undefined,
    }).language;
  expect(page('ca')).toBe('ca');
});

test('of several articles none of which is the page’s, none dates it', () => {
  const data = ['Un', 'Deux'].map(
    (headline, at) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","datePublished":"2023-0${at + 1}-01"}</script>`,
  );
  expect(read(data.join(''), '<h1>Toutes les nouvelles du cap</h1>').published).toBe('');
});

test('a paper helped by an agency is the publisher and no author; a site is named by the end of its title', () => {
  const head = '<meta property="og:site_name" content="Le Fanal"><meta name="author" content="Le Fanal avec AFP">';
  expect(read(head, '<h1>La lampe</h1>')).toMatchObject({ author: '', publisher: 'Le Fanal' });
  expect(read('<title>La lampe | Cap Hebdo</title>', '<h1><img alt="Cap Hebdo"></h1>')).toMatchObject({
    title: 'La lampe',
    publisher: 'Cap Hebdo',
  });
});

test('a list of articles with a day each has none of its own', () => {
  const entries = ['2 mai 2019', '3 juin 2019', '4 juillet 2019'].map(
    (day, at) =>
      `<article><h2>Lampe ${at}</h2><p>${day}</p><p>Un résumé de quelques mots sur la lampe du cap.</p></article>`,
  );
  expect(read('<title>Nouvelles</title>', `<h1>Nouvelles</h1>${entries.join('')}`).published).toBe('');
});
