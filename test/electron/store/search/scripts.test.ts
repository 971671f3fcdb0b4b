import { afterAll, beforeAll, expect, it } from 'vitest';
import { search } from '../../../../electron/store/search/search.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';

let made: TemporaryCaseFile;
beforeAll(() => {
  made = temporaryCaseFile();
  made.addSource('japan.txt', '当該会社は2022年3月に東京地方裁判所へ訴えを提起した。被告が争っている。');
  made.addSource('china.txt', '该公司于2021年签订合同。违约金为五十万元。');
  made.addSource('german.txt', 'Die Straße zur Baustelle ist gesperrt. Der Grossteil der Anwohner weiß es.');
  made.addSource('french.txt', 'La CNIL a été saisie ; l’assignation vise la société.');
  made.addSource('points.txt', 'La C.N.I.L. n’a pas répondu.');
  made.addSource('mixed.txt', '当時ABC会社とXYZ株式会社が合意した。XYZ株式会社の代表。');
  made.addSource('decision.pdf.txt', 'Rien.', { title: 'Communiqué du jour' });
});
afterAll(() => made.dispose());

const ask = (query: string) => {
  const { hits, explained } = search(made.file.read, { query, scope: 'sources', offset: 0, limit: 20 });
  return { found: hits.map(({ title }) => title).sort(), explained, hits };
};

it.each([
  ['会社', ['japan', 'mixed']],
  ['株式', ['mixed']],
  ['ABC会社', ['mixed']],
  ['XYZ株式', ['mixed']],
  ['ABC', ['mixed']],
  ['xyz', ['mixed']],
  ['"ABC会社"', ['mixed']],
  ['ABC公司', []],
  ['裁判所', ['japan']],
  ['地方 会社', ['japan']],
  ['2022年', ['japan']],
  ['公司', ['china']],
  ['合同 -会社', ['china']],
  ['会社 OR 公司', ['china', 'japan', 'mixed']],
  ['"会社は"', ['japan']],
  ['被告が', ['japan']],
  ['会議', []],
])('words within runs without blanks: %s', (query, titles) => {
  expect(ask(query).found).toEqual(titles);
});

it('leads to the very letters within the run', () => {
  const [hit] = ask('会社').hits;
  expect(hit?.spans).toEqual([{ start: 2, end: 4 }]);
});

it.each([
  ['Strasse', 'german'],
  ['straße', 'german'],
  ['STRASSE', 'german'],
  ['stras*', 'german'],
  ['weiss', 'german'],
  ['Großteil', 'german'],
  ['assignation', 'french'],
])('ß and ss are one: %s', (query, title) => {
  const { found, hits } = ask(query);
  expect(found).toEqual([title]);
  expect(hits[0]?.spans).toHaveLength(1);
});

it('initials are found with and without their points', () => {
  expect(ask('C.N.I.L.').found).toEqual(['french', 'points']);
  expect(ask('"C.N.I.L."').found).toEqual(['points']);
  for (const query of ['CNIL', 'cnil', 'cn*', '"la CNIL"', 'la NEAR CNIL'])
    expect(ask(query).found, query).toEqual(['french', 'points']);
  expect(ask('=CNIL').found).toEqual(['french']);
  expect(ask('nil').found).toEqual([]);
});

it('leads to initials with their points, and to Latin letters within a run', () => {
  expect(ask('CNIL').hits.map(({ spans }) => spans)).toEqual([[{ start: 3, end: 7 }], [{ start: 3, end: 11 }]]);
  expect(ask('ABC').hits[0]?.spans).toEqual([{ start: 2, end: 5 }]);
  expect(ask('ABC会社').hits[0]?.spans).toEqual([{ start: 2, end: 7 }]);
});

it('several kinds, some of more than one word', () => {
  for (const query of ['kind:"web page",text', 'kind:text,"web page"', 'kind:«page web»,text', 'kind:text,pdf'])
    expect(ask(`${query} saisie`)).toMatchObject({ found: ['french'], explained: null });
  expect(ask('kind:"a b",c').explained).toMatchObject({ code: 'search.kind' });
  expect(ask('kind:pdf, saisie').explained).toBeNull();
});
