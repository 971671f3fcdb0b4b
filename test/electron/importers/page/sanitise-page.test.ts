import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PageElement, PageNode } from '../../../../shared/domain/page.ts';
import { PAGE_ATTRIBUTES, PAGE_TAGS } from '../../../../shared/domain/page.ts';
import { sanitiseCss } from '../../../../electron/importers/page/sanitise-css.ts';
import { PageTooLarge, sanitisePage } from '../../../../electron/importers/page/sanitise-page.ts';

const POINT = 'data:image/png;base64,iVBORw0KGgo=';

const textOf = (node: PageNode): string =>
  typeof node === 'string' ? node : node.children.map((child) => textOf(child)).join('');
const elementsOf = (node: PageNode): PageElement[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap((child) => elementsOf(child))];
/** The first element of the body. */
const first = (html: string): PageNode | undefined => sanitisePage(html).body.children[0];

it('keeps words, structure, classes and the styles that came with the page', () => {
  const page = sanitisePage(
    '<html lang="fr" class="a"><head><title>T</title><style>p { color: red }</style></head><body class="b"><p class="c" style="margin: 0">Un <b>deux</b></p></body></html>',
  );
  expect(page).toEqual({
    html: { lang: 'fr', class: 'a' },
    body: {
      tag: 'body',
      attributes: { class: 'b' },
      children: [
        {
          tag: 'p',
          attributes: { class: 'c', style: 'margin: 0' },
          children: ['Un ', { tag: 'b', attributes: {}, children: ['deux'] }],
        },
      ],
    },
    styles: ['p { color: red }'],
    pictures: [],
    missing: 0,
  });
});

it('leaves out what acts or fetches, and what it holds', () => {
  const acting =
    '<script>x()</script><iframe src=x>cadre</iframe><object data=x>objet</object><svg onload=x()><text>dessin</text></svg>' +
    '<template><p>caché</p></template><noscript><img src=x></noscript><video src=x></video><meta http-equiv=refresh content="0;url=x">' +
    '<link rel=stylesheet href=x><base href=x><textarea>x</textarea><select><option>x</select>';
  const page = sanitisePage(`${acting}<p onclick="x()" onmouseover=x>Reste</p>`);
  expect(textOf(page.body).trim()).toBe('Reste');
  expect(elementsOf(page.body).map(({ tag, attributes }) => [tag, attributes])).toEqual([
    ['body', {}],
    ['p', {}],
  ]);
  expect(page.missing).toBe(3);
});

it('takes the words out of forms', () => {
  const page = sanitisePage(
    '<form action=x><label>Nom <input name=q value=v></label><button formaction=x>Envoyer</button></form>',
  );
  expect(textOf(page.body)).toBe('Nom Envoyer');
  expect(elementsOf(page.body).map(({ tag }) => tag)).toEqual(['body', 'span', 'span', 'span']);
});

it('follows links within the page only; the others say where they would lead', () => {
  expect(first('<a href="#a b" id="x" name="y">z</a>')).toEqual({
    tag: 'a',
    attributes: { id: 'page-x', href: '#page-a b' },
    children: ['z'],
  });
  expect(first('<a href="https://loin.example/">z</a>')).toMatchObject({
    attributes: { title: 'https://loin.example/' },
  });
  for (const address of ['javascript:x()', ' java\nscript:x()', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])
    expect(first(`<a href="${address}">z</a>`)).toEqual({ tag: 'a', attributes: {}, children: ['z'] });
});

it('shows the pictures that the file holds and counts the others', () => {
  const page = sanitisePage(
    `<img src="${POINT}" srcset="https://loin.example/2x.png 2x"><img src="${POINT}"><img src="https://loin.example/p.png" alt="pont"><img src="cid:1"><img src="data:text/html,x">`,
    (address) => (address === 'cid:1' ? { type: 'image/gif', bytes: new Uint8Array([71]) } : undefined),
  );
  expect(page.body.children).toEqual(
    [{ picture: '0' }, { picture: '0' }, { alt: 'pont' }, { picture: '1' }, {}].map((attributes) => ({
      tag: 'img',
      attributes,
      children: [],
    })),
  );
  expect(page.pictures.map(({ type, bytes }) => [type, bytes.byteLength])).toEqual([
    ['image/png', 8],
    ['image/gif', 1],
  ]);
  expect(page.missing).toBe(2);
});

it('takes every way out of a style sheet', () => {
  const out = [
    '@import url(https://loin.example/a.css);',
    '@import "https://loin.example/b.css";',
    '@font-face { font-family: x; src: url(https://loin.example/x.woff) }',
    'a { background: url( "https://loin.example/c)d" ) }',
    String.raw`b { background: u\72l(https://loin.example/e) }`,
    'c { background: u/**/rl(https://loin.example/f) }',
    'd { background: image-set("https://loin.example/g" 1x) }',
    'e { behavior: url(x.htc); -moz-binding: url(x); width: expression(x()) }',
    '/* a { color: blue',
  ];
  for (const css of out) expect(sanitiseCss(css)).not.toMatch(/loin\.example|url\(|@import|expression|behavior/u);
  expect(sanitiseCss('p { color: #123; content: "a"; font: 1em/1.2 serif }')).toBe(
    'p { color: #123; content: "a"; font: 1em/1.2 serif }',
  );
});

it('lays what is nested deeply into what is above it, and refuses what nobody wrote', () => {
  const deep = sanitisePage(`${'<div>'.repeat(1_000)}mot`);
  expect([textOf(deep.body), elementsOf(deep.body).length]).toEqual(['mot', 1_001]);
  expect(() => sanitisePage('<div>'.repeat(10_000))).toThrow(PageTooLarge);
  expect(() => sanitisePage('<i>x</i>'.repeat(120_000))).toThrow(PageTooLarge);
});

const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<div',
  ' onclick=x',
  '>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<style>',
  '</style>',
  '"',
  "'",
  '<a href=javascript:x>',
  '<img src=x onerror=x>',
  '<svg>',
  '<math>',
  '<title>',
  '</title>',
  '<iframe srcdoc="<script>">',
  'mot',
  '&lt;script&gt;',
  '<x-y onload=x>',
  '\0',
  '<![CDATA[',
  ']]>',
);

it('never makes anything that is not on the list, whatever it is given', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { body, html } = sanitisePage(pieces.join(''));
      for (const { tag, attributes } of elementsOf(body)) {
        expect(tag === 'body' || PAGE_TAGS.has(tag)).toBe(true);
        for (const [name, value] of [...Object.entries(attributes), ...Object.entries(html)]) {
          expect(PAGE_ATTRIBUTES.has(name)).toBe(true);
          if (name === 'href') expect(value).toMatch(/^#/u);
        }
      }
    }),
  );
});
