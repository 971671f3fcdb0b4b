import { beforeAll, describe, expect, test } from 'vitest';
import { typesetMemo } from '../../../electron/pdf/typeset-memo.ts';
import type { PrintJob, PrintResult } from '../../../shared/memo/print-job.ts';
import { longJob } from './long-job.ts';
import { originalsIn, readPdf, searchable, solid, type ReadPdf } from './read-pdf.ts';
import { citation, footnote, heading, paragraph, sampleJob, table, text } from './sample-job.ts';

let job: PrintJob;
let result: PrintResult;
let pdf: ReadPdf;
const pageText = (page: number): string => searchable(pdf.pages[page - 1]?.text ?? '');

beforeAll(async () => {
  job = await sampleJob('fr');
  result = await typesetMemo(job);
  pdf = await readPdf(result.bytes);
});

describe('the sample memorandum', () => {
  test('has its pages, its exhibits behind them, and says which exhibit could not be reproduced', () => {
    expect([result.pageCount, pdf.pages.length, result.problems]).toEqual([
      8,
      8,
      [{ code: 'export.exhibit-unmergeable', detail: { number: 4, reason: 'document endommagé' } }],
    ]);
  });

  test('names its author, subject and dates, which are those of the job', () => {
    const { Title, Author, Subject, CreationDate, ModDate, Language } = pdf.info as Record<string, string>;
    expect({ Title, Author, Subject, CreationDate, ModDate, Language }).toEqual({
      Title: job.title,
      Author: 'Me Paul Tournel',
      Subject: 'Commune du Val c/ Batival: responsabilité décennale – Commune du Val c/ Batival – VAL/2022-041',
      CreationDate: 'D:20220610073000Z',
      ModDate: 'D:20220610073000Z',
      Language: 'fr-FR',
    });
  });

  test('reads in order, with its ligatures, its hyphenated words and its French spaces', () => {
    const whole = solid(pdf.pages.map(({ text: page }) => page).join(''));
    const inOrder = [
      'MÉMORANDUM',
      'Mme Hélène Roque, directrice juridique',
      'Sommaire',
      'I. Réponse en bref',
      'paraît engagée : le désordre lui a été signalé plus d’un an avant la fermeture du pont (Pièce n° 1, p. 1)',
      '« une fissure traversante de douze centimetres » (Pièce n° 2, p. 2)',
      'serait de 1 250 000 €3 selon la presse',
      'la charge de prouver une cause étrangère pèse sur elle (Pièce n° 3).',
      'N° Intitulé Date Forme Pages',
    ].map((words) => whole.indexOf(solid(words)));
    expect([inOrder.includes(-1), inOrder]).toEqual([false, inOrder.toSorted((a, b) => a - b)]);
  });

  test('puts each note on the page of its call', () => {
    const calls = pdf.links.filter(({ contents }) => /^Note \d+$/u.test(contents));
    expect(calls.map(({ contents, page, targetPage }) => [contents, page === targetPage])).toEqual([
      ['Note 1', true],
      ['Note 2', true],
      ['Note 3', true],
    ]);
  });

  test('leads from every citation to the stamped page that holds its words, on the line where they begin', () => {
    const cited = [
      ['warning', 'Pièce\u00a0n°\u00a01, p.\u00a01'],
      ['closing', 'Pièce\u00a0n°\u00a01, p.\u00a01'],
      ['cost', 'Pièce\u00a0n°\u00a01, p.\u00a01'],
      ['crack', 'Pièce\u00a0n°\u00a02, p.\u00a02'],
      ['denial', 'Pièce\u00a0n°\u00a03, p.\u00a01'],
    ] as const;
    for (const [id, label] of cited) {
      const passage = job.passages.find((one) => one.id === id);
      const exhibit = job.exhibits.find(({ sourceId }) => sourceId === passage?.sourceId);
      const holding = pdf.links
        .filter(({ contents }) => contents === label)
        .filter(({ targetPage }) => solid(pageText(targetPage)).includes(solid(passage?.quote ?? '?')))
        .filter(({ targetPage }) =>
          pageText(targetPage).includes(`Pièce n° ${exhibit?.number} – Me Paul Tournel – p. `),
        );
      expect([id, holding.length > 0]).toEqual([id, true]);
    }
    const aimed = pdf.links.find(
      ({ contents, targetY }) => contents === 'Pièce\u00a0n°\u00a03, p.\u00a01' && targetY !== null,
    );
    const page = pdf.pages[(aimed?.targetPage ?? 1) - 1];
    const first = page?.pieces.find(({ text: piece }) => piece.includes('Our client therefore'));
    const below = (aimed?.targetY ?? 0) - (first?.y ?? 0);
    expect([below > 0, below < 25]).toEqual([true, true]);
  });

  test('cites the whole exhibit on its first page, and a broken one on the page that says so', () => {
    const targets = ['Pièce\u00a0n°\u00a03', 'Pièce\u00a0n°\u00a04'].map((label) =>
      pageText(pdf.links.find(({ contents }) => contents === label)?.targetPage ?? 0),
    );
    expect([
      targets[0]?.includes('Letter from counsel'),
      targets[1]?.includes('ne peut être reproduite ici (document endommagé)'),
    ]).toEqual([true, true]);
  });

  test('links each line of the contents to the page that it prints', () => {
    const contents = pdf.links.filter(({ page, rect }) => page === 1 && (rect[2] ?? 0) > 500);
    const printed = contents.map(({ contents: label, targetPage }) => [pageText(1).includes(label), targetPage]);
    expect([
      contents.length,
      printed.every(([found]) => found),
      contents.map(({ targetPage }) => pageText(targetPage).length > 0),
    ]).toEqual([11, true, contents.map(() => true)]);
    expect(contents.find(({ contents: label }) => label === 'III. Discussion')?.targetPage).toBe(2);
  });

  test('has bookmarks for headings and exhibits, nested', () => {
    const flat = (entries: ReadPdf['outline'], depth = 0): string[] =>
      entries.flatMap(({ title, page, kids }) => [`${'  '.repeat(depth)}${title} → ${page}`, ...flat(kids, depth + 1)]);
    expect(flat(pdf.outline).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'I. Réponse en bref → 2',
      'II. Faits → 2',
      '  A. Le signalement du désordre → 2',
      '  B. La fermeture de l’ouvrage → 2',
      'III. Discussion → 2',
      '  A. Sur la connaissance du désordre → 2',
      '    1. Le régime applicable → 2',
      '      a. Ce que la société admet → 3',
      '  B. Sur le moyen tiré des charges → 3',
      'IV. Prochaines échéances → 3',
      'Bordereau de pièces → 3',
      'Pièces → 4',
      '  Pièce n° 1 – Le pont du Val fermé après la découverte d’une fissure → 4',
      '  Pièce n° 2 – Rapport de visite du cabinet Aubrac → 5',
      '  Pièce n° 3 – Letter from counsel for Batival → 7',
      '  Pièce n° 4 – Plan d’exécution → 8',
    ]);
  });

  test('labels pages as they are cited', () => {
    expect(pdf.labels.map((label) => label.replaceAll('\u00a0', ' '))).toEqual([
      '1',
      '2',
      '3',
      'Pièce n° 1, p. 1',
      'Pièce n° 2, p. 1',
      'Pièce n° 2, p. 2',
      'Pièce n° 3, p. 1',
      'Pièce n° 4, p. 1',
    ]);
  });

  test('carries the original of the exhibit that it could not reproduce, byte for byte', () => {
    expect(originalsIn(pdf)).toEqual([{ name: 'plan.pdf', bytes: new Uint8Array(job.exhibits[3]?.bytes ?? []) }]);
  });

  test('is tagged: headings, paragraphs, lists, tables, notes and links, in the order of reading', () => {
    const roles = (node: unknown): string[] => {
      if (typeof node !== 'object' || node === null) return [];
      const { role, children } = node as { role?: string; children?: unknown[] };
      return [...(role === undefined ? [] : [role]), ...(children ?? []).flatMap(roles)];
    };
    const met = new Set(pdf.structure.flatMap(roles));
    const wanted = [
      'H1',
      'H2',
      'P',
      'Link',
      'Table',
      'TR',
      'TH',
      'TD',
      'H3',
      'BlockQuote',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Note',
    ];
    expect(wanted.filter((role) => !met.has(role))).toEqual([]);
  });

  test('numbers its own pages X / Y', () => {
    expect([1, 2, 3].map((page) => pageText(page).includes(`Page ${page} / 3`))).toEqual([true, true, true]);
  });
});

test('the same job gives the same bytes', async () => {
  const [first, second] = [await typesetMemo(await sampleJob('en')), await typesetMemo(await sampleJob('en'))];
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});

test('without exhibits, citations keep their pages and lead to the list', async () => {
  const alone = await typesetMemo(await sampleJob('fr', { withExhibits: false }));
  const read = await readPdf(alone.bytes);
  const citations = read.links.filter(({ contents }) => contents.startsWith('Pièce') && contents.includes(', p.'));
  expect([
    alone.pageCount,
    alone.problems,
    citations.length,
    new Set(citations.map(({ targetPage }) => targetPage)),
  ]).toEqual([3, [], 10, new Set([3])]);
});

test('an English memorandum speaks English throughout', async () => {
  const read = await readPdf((await typesetMemo(await sampleJob('en'))).bytes);
  const whole = searchable(read.pages.map((page) => page.text).join(' '));
  const wanted = ['MEMORANDUM', 'Contents', 'I. Question presented', '(Exhibit 3, p. 1)', '“une fissure traversante'];
  wanted.push('List of exhibits', 'Exhibit 4', 'Page 1 / 2');
  expect([wanted.filter((words) => !whole.includes(words)), whole.includes('Pièce n')]).toEqual([[], false]);
});

test('characters that no font has are told with their page, and still read as themselves', async () => {
  const document = {
    type: 'doc',
    content: [paragraph('Le nom 中文 est illisible ; عربي, שלום et 😀 ont leur police.')],
  };
  const { bytes, problems } = await typesetMemo(await sampleJob('fr', { document, exhibits: [], passages: [] }));
  const [page] = (await readPdf(bytes)).pages;
  const missing = problems.map(({ code, detail }) => [code, detail?.['character'], detail?.['code'], detail?.['page']]);
  expect([missing, searchable(page?.text ?? '').includes('中文')]).toEqual([
    Array.from('中文').map((character) => [
      'export.glyph-missing',
      character,
      `□ (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
      1,
    ]),
    true,
  ]);
});

test('a long memorandum keeps every word, repeats table heads and divides long cells and notes', async () => {
  const sentence = (i: number): string =>
    `Phrase numéro ${i}, assez longue pour occuper une bonne part de la ligne du mémorandum.`;
  const long = Array.from({ length: 60 }, (_, i) => `cellule${i} ${sentence(i)}`).join(' ');
  const content = [
    ...Array.from({ length: 120 }, (_, i) => [
      ...(i % 10 === 0 ? [heading(1 + ((i / 10) % 3), `Titre ${i}`)] : []),
      paragraph(
        sentence(i),
        ' ',
        sentence(i + 1000),
        text(` Fin${i}.`, 'strong'),
        ...(i % 5 === 0 ? [footnote(`note${i} ${sentence(i)}`.repeat(i === 50 ? 40 : 1))] : []),
      ),
    ]).flat(),
    table(['Tête', 'Long'], ['a', long], ...Array.from({ length: 60 }, (_, i) => [`ligne${i}`, 'x'])),
  ];
  const { bytes, problems } = await typesetMemo(
    await sampleJob('fr', { document: { type: 'doc', content }, exhibits: [], passages: [] }),
  );
  const read = await readPdf(bytes);
  const whole = searchable(read.pages.map((page) => page.text).join(' '));
  const wanted = [
    ...Array.from({ length: 120 }, (_, i) => `Fin${i}.`),
    ...Array.from({ length: 24 }, (_, i) => `note${i * 5} `),
    ...Array.from({ length: 60 }, (_, i) => `cellule${i} `),
    ...Array.from({ length: 60 }, (_, i) => `ligne${i} `),
  ];
  const tablePages = read.pages.filter(({ text: page }) => /ligne\d|cellule\d/u.test(page));
  expect([
    wanted.filter((words) => !whole.includes(words)),
    problems,
    tablePages.filter(({ text: page }) => !page.includes('Tête')),
  ]).toEqual([[], [], []]);
});

test('in forty pages every entry of the contents names the page of its heading, and every note stands under its call', async () => {
  const { bytes, problems } = await typesetMemo(await longJob(40));
  const read = await readPdf(bytes);
  const entries = read.links.filter(({ rect, contents }) => (rect[2] ?? 0) > 500 && contents.includes('Sur le moyen'));
  const wrong = entries.filter(({ contents, page, targetPage }) => {
    const printed = read.pages[page - 1]?.text.replaceAll(/\s+/gu, ' ') ?? '';
    const title = contents.replaceAll('\u00a0', ' ').replace(/^\S+ /u, '');
    const line = new RegExp(`${title}[ .]*(\\d+)`, 'u').exec(printed.replaceAll('\u00a0', ' '));
    return Number(line?.[1]) !== targetPage || !solid(read.pages[targetPage - 1]?.text ?? '').includes(solid(title));
  });
  const calls = read.links.filter(({ contents }) => contents.startsWith('Note '));
  expect([
    problems.length,
    entries.length > 10,
    wrong,
    calls.length > 50,
    calls.filter(({ page, targetPage }) => page !== targetPage),
  ]).toEqual([1, true, [], true, []]);
});

test('a memorandum without a word is one page, and one without exhibits has no list', async () => {
  const empty = await typesetMemo(
    await sampleJob('fr', { document: { type: 'doc', content: [{ type: 'paragraph' }] }, exhibits: [], passages: [] }),
  );
  const read = await readPdf(empty.bytes);
  expect([empty.pageCount, searchable(read.pages[0]?.text ?? '').includes('Bordereau')]).toEqual([1, false]);
});

test('a citation outside the list is printed as such and leads nowhere', async () => {
  const document = { type: 'doc', content: [paragraph('Voir ', citation('nowhere', null), '.')] };
  const read = await readPdf((await typesetMemo(await sampleJob('fr', { document }))).bytes);
  expect(searchable(read.pages[0]?.text ?? '')).toContain('Voir (pièce absente du bordereau).');
});
