import { expect, test } from 'vitest';
import { EMPTY_DESK, goTo } from '../../../renderer/state/desk.ts';
import { fromMemory, toMemory } from '../../../renderer/state/remember-desk.ts';

test('the desk comes back as it was left, without the way back and without search words', () => {
  const searched = goTo(EMPTY_DESK, { view: 'search', query: 'Dupont licenciement', scope: 'facts' });
  const left = goTo(
    { ...searched, unfolded: { a: [12, 90] }, sizes: { left: 300, right: 280, split: 40 } },
    { view: 'facts', factId: 'f1' },
  );
  const text = toMemory(left);
  expect(text).not.toContain('Dupont');
  expect(fromMemory(text)).toEqual({
    ...left,
    groups: left.groups.map((group) => ({
      ...group,
      tabs: group.tabs.map((tab) => (tab.place.view === 'search' ? { ...tab, place: { view: 'search' } } : tab)),
    })),
    past: [],
    future: [],
  });
});

test('what cannot be read is an empty desk', () => {
  expect([null, '', '{', '{"groups":[]}', '[1]', '{"groups":[{"tabs":[]}]}'].map(fromMemory)).toEqual(
    Array.from({ length: 6 }, () => EMPTY_DESK),
  );
});
