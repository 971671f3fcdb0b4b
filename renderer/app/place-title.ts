import { useText } from '../i18n/use-text.ts';
import type { Place } from '../state/place.ts';
import { useCall } from '../state/use-call.ts';
import { VIEWS } from './views.ts';

/** What a tab is called: the source's or the memorandum's title, the numbers of the sources that it is about, else the view's name. */
export function usePlaceTitle(place: Place): string {
  const t = useText();
  const source = useCall('source.get', place.view === 'reader' ? { sourceId: place.sourceId } : null).data;
  const [first, second] = [
    useCall('source.get', place.view === 'compare' ? { sourceId: place.sourceId } : null).data,
    useCall('source.get', place.view === 'compare' ? { sourceId: place.otherId } : null).data,
  ];
  const renewed = useCall('source.get', place.view === 'version' ? { sourceId: place.sourceId } : null).data;
  const memos = useCall('memo.list', place.view === 'memo' && place.memoId !== undefined ? {} : null).data;
  const memo = place.view === 'memo' ? memos?.find(({ id }) => id === place.memoId) : undefined;
  if (first && second) return t('compare.tab', { first: first.no, second: second.no });
  if (renewed) return t('versions.tab', { no: renewed.no });
  const title = source?.title ?? memo?.title ?? '';
  return title === '' ? t(VIEWS[place.view].labelKey) : title;
}
