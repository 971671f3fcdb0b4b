import { Square } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import css from './tasks.module.css';

/** Chosen files on their way to the host, before their import begins. */
export function CopyingRow() {
  const t = useText();
  const upload = useStore((state) => state.upload);
  if (!upload) return null;
  const { done, total, stop } = upload;
  return (
    <li className={css.job}>
      <div className={css.line}>
        <span className={css.name}>{t('status.copying')}</span>
      </div>
      <div className={css.line}>
        <span className={css.bar}>
          <ProgressBar label={t('status.copying')} done={done} total={total} />
        </span>
        <span className="tabular">{t('tasks.progress', { done, total })}</span>
        <Button icon={<Square />} onPress={stop}>
          {t('tasks.stop')}
        </Button>
      </div>
    </li>
  );
}
