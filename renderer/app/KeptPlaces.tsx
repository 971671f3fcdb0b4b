import { Activity, useState } from 'react';
import type { Group } from '../state/desk.ts';
import { tabKey } from '../state/desk.ts';
import { PlaceContext } from '../state/navigation.ts';
import { useMatter, useOpening } from '../state/workbench.ts';
import { NeedsMatter } from './NeedsMatter.tsx';
import { PaneBoundary } from './PaneBoundary.tsx';
import { VIEWS } from './views.ts';

/** Tabs used last stay as they were left (scroll, folds, drafts); older ones are built again. */
const KEPT = 6;

interface KeptPlacesProps {
  readonly group: Group;
  readonly slot: 'Centre' | 'LeftPane' | 'RightPane';
}

/** One slot of the window for a group of tabs: the active tab's shown, the recent ones' hidden but alive. */
export function KeptPlaces({ group, slot }: KeptPlacesProps) {
  const matter = useMatter();
  const opening = useOpening();
  const [recent, setRecent] = useState<readonly string[]>([group.activeId]);
  if (recent[0] !== group.activeId)
    setRecent([group.activeId, ...recent.filter((id) => id !== group.activeId)].slice(0, KEPT));
  return group.tabs
    .filter(({ id }) => id === group.activeId || recent.includes(id))
    .map(({ id, place }) => {
      const { screen, needsMatter } = VIEWS[place.view];
      const Part = screen[slot];
      const isBare = needsMatter && !matter;
      return (
        <Activity key={`${opening} ${id} ${tabKey(place)}`} mode={id === group.activeId ? 'visible' : 'hidden'}>
          <PlaceContext value={place}>
            <PaneBoundary>
              {isBare ? slot === 'Centre' ? <NeedsMatter /> : null : Part ? <Part place={place} /> : null}
            </PaneBoundary>
          </PlaceContext>
        </Activity>
      );
    });
}
