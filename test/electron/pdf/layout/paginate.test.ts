import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blank, flowItem, pageBreak, type FlowItem } from '../../../../electron/pdf/layout/flow-item.ts';
import { paginate, type LaidPage } from '../../../../electron/pdf/layout/paginate.ts';

const HEIGHT = 200;
const line = (name: string, set: Partial<FlowItem> = {}): FlowItem => flowItem({ height: 14, anchors: [name], ...set });
const namesOf = (pages: readonly LaidPage[]): string[][] =>
  pages.map(({ items }) => items.flatMap(({ item }) => item.anchors));
const notesOf = (pages: readonly LaidPage[]): string[][] =>
  pages.map(({ notes }) => notes.flatMap(({ item }) => item.anchors));
const lines = (count: number, set: Partial<FlowItem> = {}): FlowItem[] =>
  Array.from({ length: count }, (_, i) => line(String(i + 1), set));

test('pages end where they are full, and blanks do not open one', () => {
  const items = lines(15).flatMap((item) => [item, blank(6)]);
  expect(namesOf(paginate(items, [], HEIGHT)).map(({ length }) => length)).toEqual([10, 5]);
});

test('what must stay with the next goes over with it', () => {
  const items = [...lines(13), line('head', { keepNext: true }), blank(5, true), line('text')];
  expect(namesOf(paginate(items, [], HEIGHT)).at(-1)).toEqual(['head', 'text']);
});

test('a page break ends the page, a conditional one only beyond its part', () => {
  const pages = paginate([line('a'), pageBreak(), line('b'), pageBreak(0.5), line('c')], [], HEIGHT);
  expect(namesOf(pages)).toEqual([['a'], ['b', 'c']]);
});

test('a table head is printed again on the next page', () => {
  const head = line('head', { keepNext: true });
  const again = line('again');
  const pages = paginate([head, ...lines(20, { repeat: [again] })], [], HEIGHT);
  expect(namesOf(pages).map((names) => names[0])).toEqual(['head', 'again']);
});

test('a note too long for its page goes on at the foot of the next', () => {
  const note = Array.from({ length: 12 }, (_, i) => line(`note ${i + 1}`, { height: 12 }));
  const pages = paginate([...lines(8), line('call', { notes: [1] }), line('after')], [note], HEIGHT);
  expect([namesOf(pages), notesOf(pages).map(({ length }) => length)]).toEqual([
    [['1', '2', '3', '4', '5', '6', '7', '8', 'call'], ['after']],
    [5, 7],
  ]);
});

test('an item higher than a page is shown all the same', () => {
  expect(namesOf(paginate([line('tall', { height: 900 }), line('next')], [], HEIGHT))).toEqual([['tall'], ['next']]);
});

test('no document has at least one page', () => {
  expect(paginate([], [], HEIGHT)).toHaveLength(1);
});

interface Case {
  readonly items: FlowItem[];
  readonly notes: FlowItem[][];
}

const cases = fc
  .array(
    fc.record({
      height: fc.integer({ min: 8, max: 40 }),
      keepNext: fc.boolean(),
      space: fc.integer({ min: 0, max: 20 }),
      note: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 3 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts): Case => {
    const notes: FlowItem[][] = [];
    const items = parts.flatMap(({ height, keepNext, space, note }, i) => {
      if (note !== null) {
        const number = notes.length + 1;
        notes.push(Array.from({ length: note }, (_, n) => line(`note ${number}.${n}`, { height: 12 })));
      }
      const called = note === null ? [] : [notes.length];
      const item = line(`item ${i}`, { height, keepNext: keepNext && i % 4 !== 0, notes: called });
      return space === 0 ? [item] : [item, blank(space, item.keepNext)];
    });
    return { items, notes };
  });

test('nothing is lost, nothing comes twice, all stays in order', () => {
  fc.assert(
    fc.property(cases, ({ items, notes }) => {
      const pages = paginate(items, notes, HEIGHT);
      const expected = items.filter((item) => !item.blank).map((item) => item.anchors[0]);
      expect([namesOf(pages).flat(), notesOf(pages).flat()]).toEqual([
        expected,
        notes.flat().flatMap(({ anchors }) => anchors),
      ]);
    }),
    { numRuns: 500 },
  );
});

test('a note begins on the page of its call, and text never runs into the notes', () => {
  fc.assert(
    fc.property(cases, ({ items, notes }) => {
      for (const { items: placed, notes: foot, notesTop } of paginate(items, notes, HEIGHT)) {
        const called = placed.flatMap(({ item }) => item.notes.map((number) => `note ${number}.0`));
        const begun = foot.flatMap(({ item }) => item.anchors).filter((name) => name.endsWith('.0'));
        const bottom = Math.max(0, ...placed.map(({ item, y }) => y + item.height));
        expect([begun, bottom <= notesTop + 0.01]).toEqual([called, true]);
      }
    }),
    { numRuns: 500 },
  );
});

test('a long note leaves room for what its line must stay with: no line of the call stands alone above it', () => {
  const note = Array.from({ length: 40 }, (_, i) => line(`note ${i + 1}`, { height: 12 }));
  const items = [...lines(4), line('call', { notes: [1], keepNext: true }), line('after')];
  expect(namesOf(paginate(items, [note], HEIGHT))[0]).toEqual(['1', '2', '3', '4', 'call', 'after']);
});

test('no page ends after what must stay with the next, unless that is all it holds', () => {
  fc.assert(
    fc.property(cases, ({ items, notes }) => {
      const next = new Map(items.map((item, i) => [item, items.slice(i + 1).find((other) => !other.blank)]));
      const broken = paginate(items, notes, HEIGHT).flatMap(({ items: placed }) => {
        const last = placed.at(-1)?.item;
        if (last?.keepNext !== true || next.get(last) === undefined) return [];
        // A chain that does not go on one page has to be broken somewhere.
        return placed.slice(0, -1).some(({ item }) => !item.keepNext) ? [last] : [];
      });
      expect(broken).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
