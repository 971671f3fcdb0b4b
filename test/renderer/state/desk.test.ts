import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as desk from '../../../renderer/state/desk.ts';
import type { Place } from '../../../renderer/state/place.ts';

const { EMPTY_DESK, goTo } = desk;
const read = (sourceId: string): Place => ({ view: 'reader', sourceId });
const places = (state: desk.Desk, group = 0): Place[] => desk.groupAt(state, group).tabs.map(({ place }) => place);
const walk = (...steps: Place[]): desk.Desk => steps.reduce((state, place) => goTo(state, place), EMPTY_DESK);

describe('tabs', () => {
  test('a view has one tab; going there again shows it with the new place', () => {
    const state = walk({ view: 'facts' }, { view: 'memo' }, { view: 'facts', factId: 'f1' });
    expect(places(state)).toEqual([{ view: 'start' }, { view: 'facts', factId: 'f1' }, { view: 'memo' }]);
    expect(desk.placeOf(state)).toEqual({ view: 'facts', factId: 'f1' });
  });

  test('a source gives way to the next one unless its tab is kept', () => {
    const passing = walk(read('a'), read('b'));
    expect(places(passing)).toEqual([{ view: 'start' }, read('b')]);
    const kept = goTo(desk.keepTab(passing, 0, desk.activeTab(passing).id), read('c'));
    expect(places(kept)).toEqual([{ view: 'start' }, read('b'), read('c')]);
  });

  test('a memorandum takes the tab opened for none, and going to the memorandum finds its tab', () => {
    const memo: Place = { view: 'memo', memoId: 'm', citationId: 'c' };
    const state = walk({ view: 'memo' }, { view: 'facts' }, memo);
    expect(places(state)).toEqual([{ view: 'start' }, memo, { view: 'facts' }]);
    const again = walk(memo, { view: 'facts' }, { view: 'memo' });
    expect(places(again)).toEqual([{ view: 'start' }, memo, { view: 'facts' }]);
    expect(desk.placeOf(again)).toEqual(memo);
  });

  test('closing shows the neighbour, and what was closed can be reopened', () => {
    const state = walk({ view: 'facts' }, { view: 'parties' });
    const closed = desk.closeTab(state, 0, desk.activeTab(state).id);
    expect(desk.placeOf(closed)).toEqual({ view: 'facts' });
    expect(desk.placeOf(desk.reopenTab(closed))).toEqual({ view: 'parties' });
  });

  test('closing the last tab leaves Start', () => {
    expect(places(desk.closeTab(EMPTY_DESK, 0, 'start'))).toEqual([{ view: 'start' }]);
  });

  test('cycling goes round', () => {
    const state = walk({ view: 'facts' }, { view: 'parties' });
    expect(desk.placeOf(desk.cycleTab(state, 1))).toEqual({ view: 'start' });
    expect(desk.placeOf(desk.cycleTab(state, -1))).toEqual({ view: 'facts' });
  });
});

describe('back and forward', () => {
  test('retrace the places across views, then the way forward again', () => {
    const state = walk({ view: 'facts', factId: 'f1' }, read('a'), { view: 'memo', memoId: 'm' });
    const back = desk.goBack(desk.goBack(state));
    expect(desk.placeOf(back)).toEqual({ view: 'facts', factId: 'f1' });
    expect(desk.placeOf(desk.goForward(desk.goForward(back)))).toEqual({ view: 'memo', memoId: 'm' });
  });

  test('a replaced place is not come back to', () => {
    const state = goTo(walk({ view: 'memo' }), { view: 'memo', memoId: 'm' }, { replace: true });
    expect(desk.placeOf(desk.goBack(state))).toEqual({ view: 'start' });
  });

  test('going anywhere new forgets the way forward', () => {
    const state = goTo(desk.goBack(walk({ view: 'facts' }, { view: 'parties' })), { view: 'search' });
    expect(state.future).toEqual([]);
  });
});

describe('two halves', () => {
  test('a place opened beside makes the second half, which is then active', () => {
    const state = goTo(walk({ view: 'memo', memoId: 'm' }), read('a'), { split: true });
    expect([places(state, 0).at(-1), places(state, 1), state.active]).toEqual([
      { view: 'memo', memoId: 'm' },
      [read('a')],
      1,
    ]);
  });

  test('joined again, every tab is kept once and the shown place stays shown', () => {
    const state = goTo(walk({ view: 'facts' }), read('a'), { split: true });
    const joined = desk.toggleSplit(state);
    expect(places(joined)).toEqual([{ view: 'start' }, { view: 'facts' }, read('a')]);
    expect(desk.placeOf(joined)).toEqual(read('a'));
  });

  test('closing the last tab of a half closes the half', () => {
    const state = goTo(EMPTY_DESK, read('a'), { split: true });
    expect(desk.closeTab(state, 1, desk.activeTab(state).id).groups).toHaveLength(1);
  });
});

test('opened surroundings are kept by source, those of the sources looked at last', () => {
  const open = desk.fold(desk.fold(EMPTY_DESK, 'a', 10, true), 'a', 40, true);
  expect(desk.fold(open, 'a', 40, true)).toBe(open);
  expect([open, desk.fold(open, 'a', 10, false), desk.fold(desk.fold(open, 'a', 10, false), 'a', 40, false)]).toEqual([
    { ...EMPTY_DESK, unfolded: { a: [10, 40] } },
    { ...EMPTY_DESK, unfolded: { a: [40] } },
    EMPTY_DESK,
  ]);
  const many = Array.from({ length: 120 }, (_, index) => `s${index}`).reduce(
    (state, id) => desk.fold(state, id, 0, true),
    open,
  );
  expect([Object.keys(many.unfolded).length, many.unfolded['a'], many.unfolded['s119']]).toEqual([100, undefined, [0]]);
});

test('whatever is done, tabs have distinct ids, each half shows one of its own, and no document is open twice in a half', () => {
  const place = fc.oneof(
    fc.constantFrom<Place>({ view: 'start' }, { view: 'facts' }, { view: 'tasks' }, { view: 'memo', memoId: 'm' }),
    fc.constantFrom('a', 'b', 'c').map(read),
  );
  const step = fc.oneof(
    fc.record({ place, split: fc.boolean(), replace: fc.boolean() }).map(
      ({ place: to, ...how }) =>
        (state: desk.Desk) =>
          goTo(state, to, how),
    ),
    fc.constantFrom(desk.goBack, desk.goForward, desk.toggleSplit, desk.reopenTab),
    fc.constant((state: desk.Desk) => desk.cycleTab(state, 1)),
    fc.constant((state: desk.Desk) => desk.closeTab(state, state.active, desk.activeTab(state).id)),
    fc.constant((state: desk.Desk) => desk.keepTab(state, state.active, desk.activeTab(state).id)),
    fc.nat(1).map((index) => (state: desk.Desk) => desk.activateGroup(state, index)),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const state = steps.reduce((now, act) => act(now), EMPTY_DESK);
      const ids = state.groups.flatMap(({ tabs }) => tabs.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(state.groups.length).toBeGreaterThan(state.active);
      for (const { tabs, activeId } of state.groups) {
        const keys = tabs.map((tab) => desk.tabKey(tab.place));
        expect(tabs.map(({ id }) => id)).toContain(activeId);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }),
  );
});
