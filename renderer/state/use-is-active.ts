import { placeOf } from './desk.ts';
import type { Place } from './place.ts';
import { useStore } from './store.ts';

/** Is this place the one in the active half? Of two screens side by side only that one takes the keys of both. */
export const useIsActive = (place: Place): boolean => useStore((state) => placeOf(state.desk) === place);
