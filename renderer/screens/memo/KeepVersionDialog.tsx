import { NameDialog } from '../../components/NameDialog.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import type { MemoSaver } from '../../state/memo-saver.ts';
import { today } from '../../state/today.ts';
import { showToast } from '../../state/toasts.ts';

interface KeepVersionDialogProps {
  readonly memoId: string;
  readonly saver: MemoSaver;
  readonly onClose: () => void;
}

/** Gives the text as it stands now a name under which it can be read, compared and restored. */
export function KeepVersionDialog({ memoId, saver, onClose }: KeepVersionDialogProps) {
  const t = useText();
  const format = useFormat();
  const keep = async (name: string): Promise<boolean> => {
    // What was typed last belongs to the version; while that is being saved the question is gone already.
    onClose();
    if (!(await saver.flush())) return true;
    const kept = await act('memo.keep', { memoId, name });
    if (kept) showToast({ textKey: 'memo.versions.kept', values: { name: kept.name } });
    return true;
  };
  return (
    <NameDialog
      title={t('memo.versions.keep')}
      label={t('memo.versions.name')}
      hint={t('memo.versions.hint')}
      name={t('memo.versions.of', { day: format.date(today()) })}
      onClose={onClose}
      onName={keep}
    />
  );
}
