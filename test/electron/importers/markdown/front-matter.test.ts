import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../electron/importers/markdown/read-markdown.ts';

const read = (text: string) =>
  readMarkdown({ bytes: Buffer.from(text), fileName: 'note.md', today: '2026-01-15', tick: () => undefined });

test('a clipped page names its authors one by one, its address, and the site by it', () => {
  const clipped = [
    '---',
    'title: "La lampe du phare"',
    'source: "https://www.iroise.example/mer/la-lampe?utm_source=lettre"',
    'author:',
    '  - "[[Maud Ferrier]]"',
    '  - "[[Kranz, Ivo]]"',
    'published: 2019-06-04',
    'created: 2021-02-11',
    'tags: [mer, phare]',
    '---',
    'La lampe est éteinte.',
  ].join('\n');
  expect(read(clipped)).toMatchObject({
    title: 'La lampe du phare',
    author: 'Maud Ferrier, Ivo Kranz',
    publisher: 'iroise.example',
    published: '2019-06-04',
    address: 'https://www.iroise.example/mer/la-lampe',
    provenance: { author: 'document-data', publisher: 'url' },
  });
});

test('a source that is no address publishes; the day may stand in the address alone', () => {
  expect(read('---\nsource: L’Écho d’Iroise\nauthors: [Maud Ferrier, Ivo Kranz]\n---\nLa lampe.')).toMatchObject({
    publisher: 'L’Écho d’Iroise',
    author: 'Maud Ferrier, Ivo Kranz',
    address: '',
  });
  expect(read('---\nurl: https://iroise.example/2019/06/04/lampe\n---\nLa lampe.')).toMatchObject({
    published: '2019-06-04',
    provenance: { published: 'url' },
  });
});
