import fc from 'fast-check';
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import { expect, test } from 'vitest';
import type { DocumentNode } from '../../../shared/domain/memo.ts';
import type { PrintExhibit } from '../../../shared/memo/print-job.ts';
import { defaultSettings, type MemoSettings } from '../../../shared/domain/memo.ts';
import { resolveMemo } from '../../../shared/memo/resolve-memo.ts';
import { plainInlines, type Block, type Inline, type ResolvedMemo } from '../../../shared/memo/resolved-memo.ts';
import { citation, footnote, heading, paragraph, table, text } from '../../electron/pdf/sample-job.ts';

const exhibit = (number: number, sourceId: string): PrintExhibit => ({
  sourceId,
  number,
  title: `Titre ${sourceId}`,
  date: number === 1 ? '2022-10-17' : '',
  form: number === 1 ? 'original' : 'copy',
  kind: 'text',
  fileName: `${sourceId}.txt`,
  sha256: '0'.repeat(64),
  bytes: new Uint8Array(0),
  size: 0,
  tooLarge: false,
  body: '',
  description: '',
  segments: [],
  pageStarts: [],
});

const passage = (id: string, sourceId: string, quote: string) => ({
  id,
  sourceId,
  start: 0,
  end: quote.length,
  quote,
  page: null,
});

function resolve(
  content: readonly DocumentNode[],
  sources: readonly string[] = ['a', 'b'],
  live: Readonly<Record<string, readonly DocumentNode[]>> = {},
  settings: Partial<MemoSettings> = {},
): ResolvedMemo {
  const exhibits = sources.map((sourceId, i) => exhibit(i + 1, sourceId));
  const passages = [passage('p', 'a', 'Mot ; exact: "tel quel" !'), passage('q', 'b', 'des mots\nsur deux lignes.')];
  return resolveMemo(
    {
      language: 'fr',
      document: { type: 'doc', content },
      passages,
      exhibits,
      live,
      settings: { ...defaultSettings('fr'), ...settings },
    },
    (sourceId, passageId) => {
      const number = sources.indexOf(sourceId) + 1;
      return number === 0 ? null : { number, page: passageId === null ? null : 7 };
    },
  );
}

function allInlines(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block): Inline[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [...block.inlines];
      case 'quotation':
        return allInlines(block.blocks);
      case 'list':
        return block.items.flatMap(allInlines);
      case 'table':
        return block.rows.flat().flatMap((cell) => allInlines(cell.blocks));
      case 'page-break':
      case 'exhibit-list':
        return [];
      default:
        return assertNever(block);
    }
  });
}

test('each form of citation says where its words are, and the quotation itself is not touched', () => {
  const memo = resolve([
    paragraph(
      'Voir: ',
      citation('a', 'p'),
      ' et ',
      citation('a', 'p', 'quotation'),
      '; puis',
      citation('b', 'q', 'footnote'),
      '.',
    ),
  ]);
  expect([plainInlines(allInlines(memo.blocks.slice(0, 1))), memo.notes.map(plainInlines)]).toEqual([
    'Voir\u00a0: (Pièce\u00a0n°\u00a01, p.\u00a07) et «\u00a0Mot ; exact: "tel quel" !\u00a0» (Pièce\u00a0n°\u00a01, p.\u00a07)\u202f; puis.',
    ['Pièce\u00a0n°\u00a02, p.\u00a07\u00a0: «\u00a0des mots sur deux lignes.\u00a0»'],
  ]);
});

test('what is not in the list is said, and a missing passage leaves the exhibit cited', () => {
  const memo = resolve([
    paragraph(citation('z', null), citation('a', 'gone', 'quotation'), citation('z', null, 'footnote')),
  ]);
  expect([plainInlines(allInlines(memo.blocks.slice(0, 1))), memo.notes.map(plainInlines)]).toEqual([
    '(pièce absente du bordereau)(Pièce\u00a0n°\u00a01, p.\u00a07)',
    ['(pièce absente du bordereau)'],
  ]);
});

test('notes of the author and citations in notes are numbered in one sequence, in tables and lists too', () => {
  const memo = resolve([
    paragraph('un', footnote('première')),
    table(['tête'], ['cellule']),
    {
      type: 'bullet_list',
      content: [{ type: 'list_item', content: [paragraph('deux', citation('b', 'q', 'footnote'))] }],
    },
    paragraph('trois', footnote('dernière')),
  ]);
  const calls = allInlines(memo.blocks).flatMap((inline) => (inline.kind === 'note-call' ? [inline.note] : []));
  expect([calls, memo.notes.map((note) => plainInlines(note).slice(0, 8))]).toEqual([
    [1, 2, 3],
    ['première', 'Pièce\u00a0n°', 'dernière'],
  ]);
});

test('the exhibit list comes once: where the author put it, else at the end under its own heading', () => {
  const kinds = (memo: ResolvedMemo): string[] => memo.blocks.map(({ kind }) => kind);
  expect([
    kinds(resolve([paragraph('x')])),
    kinds(resolve([{ type: 'exhibit_list' }, paragraph('x')])),
    kinds(resolve([paragraph('x')], [])),
    resolve([]).exhibits.map(({ number, date, form }) => [number, date, form]),
  ]).toEqual([
    ['paragraph', 'heading', 'exhibit-list'],
    ['exhibit-list', 'paragraph'],
    ['paragraph'],
    [
      [1, '17 octobre 2022', 'original'],
      [2, 's.\u00a0d.', 'copie'],
    ],
  ]);
});

test('citations follow the order of the list when it changes', () => {
  const content = [paragraph(citation('a', null), citation('b', null), citation('c', null))];
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 }), (order) => {
      const expected = ['a', 'b', 'c'].map((id) => `(Pièce\u00a0n°\u00a0${order.indexOf(id) + 1})`).join('');
      expect(plainInlines(allInlines(resolve(content, order).blocks.slice(0, 1)))).toBe(expected);
    }),
  );
});

const words = fc.string({ unit: fc.constantFrom(...Array.from('abc éà')), minLength: 1, maxLength: 12 });
const inline = fc.oneof(
  words.map((value) => text(value)),
  words.map((value) => text(value, 'strong')),
  words.map((value) => footnote(value)),
  fc.constant<DocumentNode>({ type: 'hard_break' }),
);
const block = fc.oneof(
  fc.array(inline, { maxLength: 4 }).map((nodes) => paragraph(...nodes)),
  fc.tuple(fc.integer({ min: 1, max: 4 }), words).map(([level, value]) => heading(level, value)),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((cells) => table(cells, cells)),
  words.map((value): DocumentNode => ({ type: 'blockquote', content: [paragraph(value)] })),
  words.map((value): DocumentNode => ({ type: 'some_later_block', content: [paragraph(value)] })),
);

test('no word of the author is lost, whatever the document', () => {
  const wordsOf = (node: DocumentNode): string => (node.text ?? '') + (node.content ?? []).map(wordsOf).join('');
  const bare = (value: string): string => value.replaceAll(/\s/gu, '');
  const sorted = (value: string): string => bare(value).split('').toSorted().join('');
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (content) => {
      const memo = resolve(content, []);
      const printed = [allInlines(memo.blocks), ...memo.notes].map(plainInlines).join('');
      expect(sorted(printed)).toBe(sorted(content.map(wordsOf).join('')));
    }),
  );
});

const node = (type: string, attrs: DocumentNode['attrs'], content?: readonly DocumentNode[]): DocumentNode => ({
  type,
  ...(attrs && { attrs }),
  ...(content && { content }),
});

test('cross-references print the numbers of their targets as they stand now, and say when there is none', () => {
  const refer = (targetId: string): DocumentNode => node('cross_reference', { targetId });
  const { blocks } = resolve([
    node('heading', { level: 1 }, [text('Faits')]),
    node('heading', { level: 2, id: 'h' }, [text('La fuite')]),
    node('paragraph', { numbered: true }, [text('Premier.')]),
    node('paragraph', { numbered: true, id: 'n' }, [text('Second.')]),
    node('heading', { level: 1, numbered: false, id: 'silent' }, [text('PAR CES MOTIFS')]),
    node('paragraph', { align: 'end' }, [refer('h'), text(' '), refer('n'), text(' '), refer('silent'), refer('gone')]),
  ]);
  const labels = blocks.map((one) => ('label' in one ? one.label : ''));
  expect(labels.slice(0, 6)).toEqual(['I.', 'A.', '1.', '2.', '', '']);
  const last = blocks[5];
  expect(last?.kind === 'paragraph' && [last.align, plainInlines(last.inlines)]).toEqual([
    'end',
    'I.A §\u00a02 (renvoi sans objet)(renvoi sans objet)',
  ]);
});

test('a live block prints what it shows now, a frozen one its own words', () => {
  const attrs = { id: 'b', subject: 'parties', options: {}, frozenAt: null };
  const now = { b: [paragraph('La commune.')] };
  const frozen = { ...attrs, frozenAt: '2024-01-01T00:00:00Z' };
  const wordsOf = (content: readonly DocumentNode[]): string[] =>
    resolve(content, [], now).blocks.map((one) => ('inlines' in one ? plainInlines(one.inlines) : one.kind));
  expect([wordsOf([node('live_block', attrs)]), wordsOf([node('live_block', frozen, [paragraph('Alors.')])])]).toEqual([
    ['La commune.'],
    ['Alors.'],
  ]);
});

test('words in a language that their author set are typeset by its rules, and those of none as they stand', () => {
  const set = (value: string, code: string): DocumentNode => ({
    ...text(value),
    marks: [{ type: 'language', attrs: { code } }],
  });
  const quoted = { ...citation('a', 'p', 'quotation'), marks: [{ type: 'language', attrs: { code: 'en' } }] };
  const { blocks } = resolve([
    paragraph('Quoi ? ', set("It's p. 3; so ?", 'en'), ' Soit ; ', set("a ; b'c", 'none'), ' fin ! ', quoted),
  ]);
  const [only] = blocks;
  const inlines = only?.kind === 'paragraph' ? only.inlines : [];
  expect(plainInlines(inlines)).toBe(
    'Quoi\u202f? It’s p.\u00a03; so ? Soit\u202f; a ; b\'c fin\u202f! “Mot ; exact: "tel quel" !” (Pièce\u00a0n°\u00a01, p.\u00a07)',
  );
  expect(inlines.flatMap((one) => (one.kind === 'text' ? (one.language ?? []) : []))).toEqual(['en', 'none']);
});

test('what waits for words is not printed: a heading, items at the end of a list, a list of nothing else', () => {
  const item = (...said: readonly string[]): DocumentNode => ({ type: 'list_item', content: [paragraph(...said)] });
  const list = (...content: readonly DocumentNode[]): DocumentNode => ({ type: 'ordered_list', content });
  const { blocks } = resolve(
    [heading(1), heading(1, 'Faits'), list(item(), item('rejeter'), item()), list(item(), item())],
    [],
  );
  expect(blocks).toMatchObject([
    { kind: 'heading', label: 'I.' },
    { kind: 'list', items: [[{ inlines: [] }], [{ inlines: [{ text: 'rejeter' }] }]] },
  ]);
  expect(blocks).toHaveLength(2);
});
