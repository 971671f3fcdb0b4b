import fc from 'fast-check';
import { runThrough } from '../../../electron/store/change.ts';
import { expect, test } from 'vitest';
import type { DocumentNode } from '../../../shared/domain/memo.ts';
import { compareVersions } from '../../../shared/memo/compare-versions.ts';

const words = (text: string): DocumentNode => ({
  type: 'paragraph',
  content: text === '' ? [] : [{ type: 'text', text }],
});
const doc = (...content: DocumentNode[]): DocumentNode => ({ type: 'doc', content });
const compare = (before: DocumentNode, after: DocumentNode) =>
  runThrough(compareVersions(before, after, 'fr', () => 'Rapport'));

test('what was put in, taken out and left, block by block', () => {
  const cite: DocumentNode = {
    type: 'citation',
    attrs: { id: 'c', sourceId: 's', passageId: null, form: 'reference' },
  };
  const heading: DocumentNode = {
    type: 'heading',
    attrs: { level: 2 },
    content: [{ type: 'text', text: 'Les faits' }],
  };
  const before = doc(heading, words('Le pont a cédé en mars.'), words('Ôté.'), words('Fin.'));
  const after = doc(
    heading,
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Le pont a cédé en avril ' }, cite, { type: 'text', text: '.' }],
    },
    words('Fin.'),
  );
  expect(compare(before, after)).toEqual([
    { kind: 'heading', level: 2, parts: [{ kind: 'same', text: 'Les faits' }] },
    {
      kind: 'paragraph',
      level: 0,
      parts: [
        { kind: 'same', text: 'Le pont a cédé en ' },
        { kind: 'removed', text: 'mars' },
        { kind: 'added', text: 'avril [Rapport]' },
        { kind: 'same', text: '.' },
      ],
    },
    { kind: 'paragraph', level: 0, parts: [{ kind: 'removed', text: 'Ôté.' }] },
    { kind: 'paragraph', level: 0, parts: [{ kind: 'same', text: 'Fin.' }] },
  ]);
});

test('property: what is not taken out is the later version, what is not put in the earlier one', () => {
  const text = fc.array(fc.constantFrom('un', 'deux', 'trois', ' ', '.'), { maxLength: 6 }).map((all) => all.join(''));
  const document = fc.array(text, { minLength: 1, maxLength: 6 }).map((all) => doc(...all.map(words)));
  const wordsOf = (node: DocumentNode): string =>
    (node.content ?? []).flatMap(({ content = [] }) => content.map((one) => one.text)).join('');
  fc.assert(
    fc.property(document, document, (before, after) => {
      const parts = compare(before, after).flatMap((block) => block.parts);
      const without = (kind: string): string =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      const blanks = (all: string): string => all.replaceAll(/\s+/gu, ' ');
      expect([blanks(without('removed')), blanks(without('added'))]).toEqual([
        blanks(wordsOf(after)),
        blanks(wordsOf(before)),
      ]);
    }),
    { numRuns: 60 },
  );
});
