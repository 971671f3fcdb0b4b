import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../electron/importers/markdown/read-markdown.ts';

const read = (text: string) =>
  readMarkdown({ bytes: Buffer.from(text), fileName: 'note.md', today: '2026-01-15', tick: () => undefined });

test('the text is what a reader of the formatted page would see', () => {
  const { body, segments } = read(
    [
      '# Le *calcul*',
      '',
      'Une ligne **forte** et',
      'sa suite avec un [lien](https://exemple.fr/a_(b)), du `code_brut` et 5 * 3 * 2.  ',
      'Après un saut : a_b_c &amp; \\*tel quel\\*.',
      '',
      '1. premier',
      '2. second',
      '   qui continue',
      '- [x] fait',
      '',
      '> cité',
      '> deux fois',
      '',
      '| Chef | Somme |',
      '|------|------:|',
      '| Amende | 20 M€ |',
      '',
      '```js',
      'const a = "**non**";',
      '```',
      '---',
      'Fin',
      '===',
    ].join('\n'),
  );
  expect(
    segments.map(({ start, end, block, level }) => [
      level === undefined ? block : `${block} ${level}`,
      body.slice(start, end),
    ]),
  ).toEqual([
    ['heading 1', 'Le calcul'],
    [
      'paragraph',
      'Une ligne forte et sa suite avec un lien, du code_brut et 5 * 3 * 2.\nAprès un saut : a_b_c & *tel quel*.',
    ],
    ['list-item', '1. premier'],
    ['list-item', '2. second qui continue'],
    ['list-item', 'fait'],
    ['quotation', 'cité deux fois'],
    ['table-row', 'Chef\tSomme'],
    ['table-row', 'Amende\t20 M€'],
    ['preformatted', 'const a = "**non**";'],
    ['heading 1', 'Fin'],
  ]);
});

test('what stands between the rules at the top is data, not text', () => {
  expect(
    read('---\ntitle: "Le calcul"\nauthor: Anne Bernard\ndate: 2023-05-14\nlang: fr\n---\n\nTexte.'),
  ).toMatchObject({
    body: 'Texte.',
    title: 'Le calcul',
    author: 'Anne Bernard',
    published: '2023-05-14',
    language: 'fr',
    provenance: {
      title: 'document-data',
      author: 'document-data',
      published: 'document-data',
      language: 'document-data',
    },
  });
  expect(read('---\n\nTexte entre deux traits.\n\n---\n')).toMatchObject({
    body: 'Texte entre deux traits.',
    title: 'note',
  });
});
