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
