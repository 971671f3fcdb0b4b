import { expect, test } from 'vitest';
import type { DocumentNode } from '../../../../shared/domain/memo.ts';
import { quotationsOf } from '../../../../shared/memo/cite-check/quotations-of.ts';

const text = (words: string): DocumentNode => ({ type: 'text', text: words });
const cite = (id: string): DocumentNode => ({
  type: 'citation',
  attrs: { id, sourceId: 's', passageId: null, form: 'reference' },
});
const node = (type: string, ...content: DocumentNode[]): DocumentNode => ({ type, content });
const found = (...content: DocumentNode[]): unknown[] =>
  quotationsOf(node('doc', ...content)).map(({ words, citation }) => [words, citation?.id ?? null]);

test('each quotation with the citation after it, else the one before, else none', () => {
  expect(
    found(
      node(
        'paragraph',
        text('Il dit « un premier mot très clair » '),
        cite('a'),
        text(' puis “a second one in English” '),
        cite('b'),
      ),
      node('paragraph', cite('c'), text(' : « la digue était déjà fendue ».')),
      node('paragraph', text('On lit « la digue était déjà fendue » partout.')),
    ),
  ).toEqual([
    ['un premier mot très clair', 'a'],
    ['a second one in English', 'b'],
    ['la digue était déjà fendue', 'c'],
    ['la digue était déjà fendue', null],
  ]);
});

test('a word between marks is a term, not a quotation', () => {
  expect(found(node('paragraph', text('L’« astreinte », dite « mesure de contrainte », court.')))).toEqual([]);
});

test('marks that styles cut into several texts are read as one line', () => {
  expect(found(node('paragraph', text('« la digue '), text('était déjà'), text(' fendue » '), cite('a')))).toEqual([
    ['la digue était déjà fendue', 'a'],
  ]);
});

test('a note answers for the words before its call, and its own quotations are read too', () => {
  expect(
    found(
      node(
        'paragraph',
        text('« la digue était déjà fendue »'),
        node('footnote', text('« selon le maire de la ville » '), cite('n')),
      ),
    ),
  ).toEqual([
    ['la digue était déjà fendue', 'n'],
    ['selon le maire de la ville', 'n'],
  ]);
});

test('a block quotation is one, whoever cites it: itself, the line before, the line after', () => {
  const block = node('blockquote', node('paragraph', text('« La digue était déjà fendue. »')));
  expect([
    found(node('blockquote', node('paragraph', text('La digue était déjà fendue. '), cite('in')))),
    found(node('paragraph', text('Il écrit '), cite('before')), block),
    found(block, node('paragraph', cite('after'))),
    found(block),
  ]).toEqual([
    [['La digue était déjà fendue.', 'in']],
    [['La digue était déjà fendue.', 'before']],
    [['La digue était déjà fendue.', 'after']],
    [['La digue était déjà fendue.', null]],
  ]);
});

test('a quotation inside a quotation is part of it', () => {
  expect(found(node('paragraph', text('« il a dit « jamais de la vie » hier soir » '), cite('a')))).toEqual([
    ['il a dit « jamais de la vie » hier soir', 'a'],
  ]);
  expect(found(node('paragraph', text('“he said ‘never again’ that night” '), cite('a')))).toEqual([
    ['he said ‘never again’ that night', 'a'],
  ]);
});

test('single marks quote, apostrophes do not', () => {
  expect(found(node('paragraph', text('He said ‘the dam wasn’t sound at all’ '), cite('a')))).toEqual([
    ['the dam wasn’t sound at all', 'a'],
  ]);
  expect(found(node('paragraph', text('l’eau, l’air et le sol d’alors '), cite('a')))).toEqual([]);
});

test('a few words are a quotation when their citation stands right behind them', () => {
  expect(
    found(node('paragraph', text('pour « 20 millions » ('), cite('a'), text(') de « pertes sèches » dit-on.'))),
  ).toEqual([['20 millions', 'a']]);
});

test('a quotation that runs over paragraphs is one', () => {
  const first = node('paragraph', text('Il écrit : « la digue était déjà fendue.'));
  const second = node('paragraph', text('« Nul ne l’ignorait », conclut-il '), cite('a'));
  expect(found(first, second)).toEqual([['la digue était déjà fendue.\n Nul ne l’ignorait', 'a']]);
  expect(found(first, node('paragraph', text('Il cite « un mot de plus ici » '), cite('b')))).toEqual([
    ['un mot de plus ici', 'b'],
  ]);
});

test('each is told with its place under its heading', () => {
  const heading = (level: number, words: string): DocumentNode => ({
    ...node('heading', text(words)),
    attrs: { level },
  });
  const quoted = node('paragraph', text('« la digue était déjà fendue »'));
  const document = node(
    'doc',
    { ...quoted },
    heading(1, 'Faits'),
    heading(2, 'La digue'),
    node('paragraph', text('Or')),
    quoted,
  );
  expect(quotationsOf(document).map(({ place }) => place)).toEqual(['§\u00a01', 'I.A §\u00a02']);
});
