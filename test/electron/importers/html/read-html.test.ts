import { expect, test } from 'vitest';
import { readHtml } from '../../../../electron/importers/html/read-html.ts';
import type { ExtractedDocument } from '../../../../electron/importers/imported.ts';

const read = (html: string | Uint8Array, fileName = 'page.html'): ExtractedDocument =>
  readHtml({
    bytes: typeof html === 'string' ? Buffer.from(html) : html,
    fileName,
    today: '2026-01-15',
    tick: () => undefined,
  });
const segmentsOf = ({ body, segments }: ExtractedDocument): string[][] =>
  segments.map(({ start, end, role, block, level }) => [
    role,
    level === undefined ? block : `${block} ${level}`,
    body.slice(start, end),
  ]);
const LONG =
  'Saisie de plusieurs plaintes, l’autorité a ouvert une enquête, puis mis la société en demeure ; faute de réponse, elle a prononcé une sanction pécuniaire et une injonction sous astreinte, que la société n’a toujours pas exécutée à ce jour, selon ses propres déclarations à la presse.';

test('every part of a page is kept, each with what it is for', () => {
  const document = read(`<!doctype html><html lang="fr-FR"><head><title>Sanction – Le Fanal</title></head><body>
    <div id="didomi-host"><p>Nous utilisons des cookies.</p><button>Accepter</button></div>
    <header class="site-header"><a href="/">Le Fanal</a><nav><ul><li>Une</li><li>Droit</li></ul></nav></header>
    <main><article class="post tag-cookies category-comments">
      <header><h1>Sanction confirmée</h1></header>
      <p>${LONG}</p><div class="pub">Meubles : -20 %</div>
      <h2>La suite</h2><ul><li>payer</li><li>effacer</li></ul>
      <blockquote><p>« Nous ferons appel. »</p></blockquote>
      <table><tr><th>Chef</th><th>Somme</th></tr><tr><td>Amende</td><td>20 000 000 €</td></tr></table>
      <figure><img src="x.png" alt="invisible"><figcaption>La salle d’audience.</figcaption></figure>
      <pre>a  b
c</pre>
    </article></main>
    <aside><h2>À lire aussi</h2><a href="#">Un autre sujet</a></aside>
    <section id="comments"><p>Bravo !</p></section>
    <footer>© Le Fanal</footer></body></html>`);
  expect(segmentsOf(document)).toEqual([
    ['cookie-banner', 'paragraph', 'Nous utilisons des cookies.'],
    ['cookie-banner', 'paragraph', 'Accepter'],
    ['menu', 'paragraph', 'Le Fanal'],
    ['menu', 'list-item', 'Une'],
    ['menu', 'list-item', 'Droit'],
    ['heading', 'heading 1', 'Sanction confirmée'],
    ['body', 'paragraph', LONG],
    ['advertisement', 'paragraph', 'Meubles : -20 %'],
    ['heading', 'heading 2', 'La suite'],
    ['body', 'list-item', 'payer'],
    ['body', 'list-item', 'effacer'],
    ['body', 'quotation', '« Nous ferons appel. »'],
    ['body', 'table-row', 'Chef\tSomme'],
    ['body', 'table-row', 'Amende\t20 000 000 €'],
    ['caption', 'paragraph', 'La salle d’audience.'],
    ['body', 'preformatted', 'a  b\nc'],
    ['related', 'heading 2', 'À lire aussi'],
    ['related', 'paragraph', 'Un autre sujet'],
    ['comments', 'paragraph', 'Bravo !'],
    ['legal-notice', 'paragraph', '© Le Fanal'],
  ]);
});

test('what nobody sees is dropped; entities, line breaks and no-break spaces are as they are seen', () => {
  const document = read(
    `<p>100&nbsp;000&#160;&euro; &laquo;&nbsp;d&eacute;j&agrave;&nbsp;&raquo;<br>ligne   deux</p><script>var x = 1</script><style>p{}</style>
     <template><p>t</p></template><noscript>n</noscript><p hidden>h</p><p style="display: none">d</p><textarea>z</textarea><p>un<b>seul</b>mot</p>`,
  );
  expect(document.body).toBe('100\u00a0000\u00a0€ «\u00a0déjà\u00a0»\nligne deux\n\nunseulmot');
});

test('blocks are never glued, whatever is left open or missing', () => {
  expect(read('<div>un<div>deux</div>trois<p>quatre<p>cinq<ul><li>six<li>sept').body).toBe(
    'un\n\ndeux\n\ntrois\n\nquatre\n\ncinq\n\nsix\nsept',
  );
  expect(read('<p>un<br><br>deux</p><a href="#">trois</a><a href="#">quatre</a>').body).toBe(
    'un\n\ndeux\n\ntrois quatre',
  );
});

test('a page laid out in tables is read as the blocks in its cells', () => {
  expect(read('<table><tr><td><a>Menu</a></td><td><h1>Titre</h1><p>Un.</p><p>Deux.</p></td></tr></table>').body).toBe(
    'Menu\n\nTitre\n\nUn.\n\nDeux.',
  );
});

test('a page whose classes name its layout keeps its body', () => {
  const document = read(`<div class="content sidebar"><p>${LONG}</p></div>`);
  expect(document.segments.map(({ role }) => role)).toEqual(['body']);
});

test('what a page says of itself is taken in order of trust, each value with its origin', () => {
  const head = (inside: string, body = '<h1>Sanction confirmée</h1>'): ExtractedDocument =>
    read(
      `<html><head><title>Sanction confirmée | Le Fanal</title>${inside}</head><body>${body}<p>${LONG}</p></body></html>`,
    );
  expect(
    head(
      `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Sanction confirmée à Paris","datePublished":"2023-05-11T08:00:00+02:00","author":[{"name":"Anne Bernard"},{"name":"Luc Petit"}],"publisher":{"name":"Le Fanal"},"inLanguage":"fr"}]}</script>`,
    ),
  ).toMatchObject({
    title: 'Sanction confirmée à Paris',
    published: '2023-05-11',
    publisher: 'Le Fanal',
    author: 'Anne Bernard, Luc Petit',
    language: 'fr',
    provenance: {
      title: 'document-data',
      published: 'document-data',
      publisher: 'document-data',
      author: 'document-data',
      language: 'document-data',
    },
  });
  expect(
    head(
      '<meta property="og:site_name" content="Le Fanal"><meta property="og:title" content="Sanction confirmée | Le Fanal">' +
        '<meta property="article:published_time" content="2023-05-11"><meta name="author" content="https://example.org/anne">',
      '<h1>Sanction</h1><p class="byline">Par <a rel="author">Anne Bernard</a></p>',
    ),
  ).toMatchObject({
    title: 'Sanction confirmée',
    published: '2023-05-11',
    publisher: 'Le Fanal',
    author: 'Anne Bernard',
    provenance: { title: 'document-data', published: 'document-data', author: 'markup' },
  });
  expect(
    head('', '<h1>Sanction confirmée</h1><time class="entry-date published" datetime="2023-05-11">hier</time>'),
  ).toMatchObject({
    title: 'Sanction confirmée',
    published: '2023-05-11',
    publisher: 'Le Fanal',
    provenance: { title: 'markup', published: 'markup', publisher: 'markup', language: 'statistics' },
  });
  expect(
    head(
      '',
      '<p class="comment"><time datetime="2024-01-01">x</time></p><section class="comments"><time datetime="2024-01-01">x</time></section>',
    ).published,
  ).toBe('');
});

test('the address noted by the browser that saved a page gives its day and its site', () => {
  const document = read(
    `<!doctype html>\n<!-- saved from url=(0052)https://www.fanal.example/droit/2023/05/11/sanction/ -->\n<html><body><p>${LONG}</p></body></html>`,
  );
  expect(document).toMatchObject({
    title: 'page',
    published: '2023-05-11',
    publisher: 'fanal.example',
    provenance: { title: 'file-name', published: 'url', publisher: 'url' },
  });
});

test('a page says where it stood and when it was saved, which is not when it came out', () => {
  const page = (note: string, head = ''): ExtractedDocument =>
    read(
      `<!doctype html>${note}<html lang="fr"><head>${head}</head><body><h1>Sanction confirmée</h1><p>${LONG}</p></body></html>`,
    );
  const single = page(
    '<!--\n Page saved with SingleFile \n url: https://www.fanal.example/droit/sanction?utm_source=x \n saved date: Thu May 11 2023 23:40:00 GMT-0400 (heure d’été)\n-->',
    '<link rel="canonical" href="https://www.fanal.example/droit/sanction">',
  );
  expect(single).toMatchObject({
    address: 'https://www.fanal.example/droit/sanction',
    published: '',
    captured: '2023-05-11',
    provenance: { captured: 'document-data' },
    basis: { captured: { rule: 'saved-note', tag: 'SingleFile saved date' } },
  });
  const captures = [
    '<!-- Mirrored from fanal.example/droit/ by HTTrack Website Copier/3.x [XR&CO], Fri, 12 May 2023 08:00:00 GMT -->',
    '<!-- FILE ARCHIVED ON 08:00:00 May 12, 2023 AND RETRIEVED FROM THE INTERNET ARCHIVE ON 09:00:00 Jan 3, 2024. -->',
  ].map((note) => page(note).captured);
  const savePage = page('', '<meta name="savepage-date" content="Fri May 12 2023 08:00:00 GMT+0200">');
  expect([...captures, savePage.captured]).toEqual(['2023-05-12', '2023-05-12', '2023-05-12']);
  expect(page('<!-- saved date: demain -->').captured).toBe('');
});

test('each value of a page says from which of its names it was taken', () => {
  const { basis } = read(
    '<html lang="fr-FR"><head><meta property="og:site_name" content="Le Fanal"><meta property="og:title" content="Sanction confirmée | Le Fanal">' +
      `<meta property="article:published_time" content="2023-05-11T23:00:00-04:00"></head><body><p class="byline">Par Anne Bernard</p><p>${LONG}</p></body></html>`,
  );
  expect(basis).toEqual({
    title: { tag: 'og:title', words: 'Sanction confirmée | Le Fanal' },
    published: { tag: 'article:published_time', words: '2023-05-11T23:00:00-04:00' },
    publisher: { tag: 'og:site_name' },
    author: { rule: 'byline', words: 'Par Anne Bernard' },
    language: { tag: '<html lang>', words: 'fr-FR' },
  });
});

test('the encoding is the one declared, or the one that fits', () => {
  const page = (charset: string): string => `<meta charset="${charset}"><p>d\u00e9j\u00e0 ${LONG}</p>`;
  expect(read(Buffer.from(page('iso-8859-1').replaceAll('’', "'"), 'latin1')).body).toMatch(/^déjà Saisie/u);
  expect(read(Buffer.from(page('iso-8859-1'))).body).toMatch(/^déjà Saisie/u);
  expect(read(Buffer.from(page('utf-8').replaceAll('’', "'"), 'latin1')).body).toMatch(/^déjà Saisie/u);
});

test('depth, pictures written into the page and empty pages cost nothing', () => {
  expect(read(`${'<div>'.repeat(20_000)}au fond`).body).toBe('au fond');
  expect(read(`<p>vu<img src="data:image/png;base64,${'A'.repeat(5_000_000)}"></p>`).body).toBe('vu');
  expect(read('<html><body><script>x()</script></body></html>')).toMatchObject({
    state: 'no-text',
    problem: { code: 'source.no-text' },
  });
});

test('a page of very many blocks tells progress while they are looked at', () => {
  let ticks = 0;
  readHtml({
    bytes: Buffer.from('<p>Une ligne.</p>'.repeat(20_001)),
    fileName: 'a.html',
    today: '2026-01-15',
    tick: () => void ticks++,
  });
  expect(ticks).toBeGreaterThanOrEqual(6);
});
