import { useText } from '../i18n/use-text.ts';
import type { Place } from '../state/place.ts';
import { useCall } from '../state/use-call.ts';
import { VIEWS } from './views.ts';

/** What a tab is called: the source's or the memorandum's title, else the view's name. */
export function usePlaceTitle(place: Place): string {
  const t = useText();
  const source = useCall('source.get', place.view === 'reader' ? { sourceId: place.sourceId } : null).data;
  const memos = useCall('memo.list', place.view === 'memo' && place.memoId !== undefined ? {} : null).data;
  const memo = place.view === 'memo' ? memos?.find(({ id }) => id === place.memoId) : undefined;
  const title = source?.title ?? memo?.title ?? '';
  return title === '' ? t(VIEWS[place.view].labelKey) : title;
}
