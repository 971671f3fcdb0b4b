import { Unplug } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import { useStore } from '../state/store.ts';
import css from './Frame.module.css';

/** Seen while the line to the case host is lost, and only then. */
export function ConnectionNotice() {
  const t = useText();
  const isLost = useStore((state) => state.connection === 'lost');
  return isLost ? (
    <div className={css.notice} role="alert">
      <Unplug aria-hidden size={15} />
      {t('frame.connection-lost')}
    </div>
  ) : null;
}
