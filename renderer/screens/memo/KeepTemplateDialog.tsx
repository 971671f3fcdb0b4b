import { NameDialog } from '../../components/NameDialog.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { flushMemos } from '../../state/memo-session.ts';
import { showToast } from '../../state/toasts.ts';

interface KeepTemplateDialogProps {
  readonly memo: { readonly id: string; readonly title: string };
  readonly onClose: () => void;
}

/** Keeps a memorandum as a template of this user, for every matter. */
export function KeepTemplateDialog({ memo, onClose }: KeepTemplateDialogProps) {
  const t = useText();
  const keep = async (label: string): Promise<boolean> => {
    await flushMemos();
    const kept = await act('template.save', { memoId: memo.id, label });
    if (kept) showToast({ textKey: 'memo.template.kept', values: { label: kept.label } });
    return kept !== undefined;
  };
  return (
    <NameDialog
      title={t('memo.template.keep')}
      label={t('memo.template.name')}
      hint={t('memo.template.hint')}
      name={memo.title}
      onClose={onClose}
      onName={keep}
    />
  );
}
