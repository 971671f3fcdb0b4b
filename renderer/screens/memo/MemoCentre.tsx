import { useEffect } from 'react';
import { Plus } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useText } from '../../i18n/use-text.ts';
import { lastMemo } from '../../state/cite.ts';
import { useCommand } from '../../state/commands.ts';
import { go } from '../../state/navigation.ts';
import type { Place } from '../../state/place.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import { useCall } from '../../state/use-call.ts';
import { MemoPage } from './MemoPage.tsx';
import { NewMemoDialog } from './NewMemoDialog.tsx';
import { useNewMemo } from './use-new-memo.ts';

type MemoPlace = Extract<Place, { view: 'memo' }>;

/** The memorandum at a place; without one, the last written in or the first there is. */
export function MemoCentre({ place }: { readonly place: MemoPlace }) {
  const t = useText();
  const isActive = useIsActive(place);
  const [isBeginning, setBeginning] = useNewMemo();
  const memos = useCall('memo.list', {}).data;
  const { memoId } = place;
  useCommand({ id: 'memo.new', labelKey: 'command.memo.new', run: () => setBeginning(true) });

  const first = memos?.filter(({ trashed }) => !trashed);
  const wanted = memoId ?? (first?.find(({ id }) => id === lastMemo()) ?? first?.[0])?.id;
  useEffect(() => {
    if (memoId === undefined && wanted !== undefined) go({ view: 'memo', memoId: wanted }, { replace: true });
  }, [memoId, wanted]);

  const dialog = isBeginning && isActive ? <NewMemoDialog onClose={() => setBeginning(false)} /> : null;
  if (memoId !== undefined)
    return (
      <>
        <MemoPage key={memoId} memoId={memoId} citationId={place.citationId} words={place.words} />
        {dialog}
      </>
    );
  if (!memos || wanted !== undefined) return null;
  return (
    <>
      <EmptyState
        title={t('memo.empty')}
        text={t('memo.empty.text')}
        actions={
          <Button variant="primary" icon={<Plus />} onPress={() => setBeginning(true)}>
            {t('memo.new')}
          </Button>
        }
      />
      {dialog}
    </>
  );
}
