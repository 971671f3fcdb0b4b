import { Check, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { describeProblem, isNews } from '../../shared/domain/problems.ts';
import { Button } from '../components/Button.tsx';
import { classes } from '../components/classes.ts';
import { IconButton } from '../components/IconButton.tsx';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { useStore } from '../state/store.ts';
import { closeToast, type Toast } from '../state/toasts.ts';
import css from './Toasts.module.css';

/** Good news leaves after this long, unless it is pointed at or focused; a problem waits to be read. */
const STAY_MILLISECONDS = 8_000;

function ToastCard({ toast }: { readonly toast: Toast }) {
  const t = useText();
  const language = useLanguage();
  const [isHeld, setHeld] = useState(false);
  const { id, problem, textKey, values, action } = toast;
  const isAlarm = problem !== undefined && !isNews(problem);
  useEffect(() => {
    if (isAlarm || isHeld) return undefined;
    const timer = setTimeout(() => closeToast(id), STAY_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [id, isAlarm, isHeld]);
  const told = problem ? describeProblem(problem, language) : undefined;
  return (
    <div
      className={classes(css.toast, isAlarm && css.problem)}
      role={isAlarm ? 'alert' : 'status'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {isAlarm ? <TriangleAlert aria-hidden size={16} /> : <Check aria-hidden size={16} />}
      <div className={css.text}>
        <p>{told ? told.message : textKey ? t(textKey, values) : null}</p>
        {told && told.remedy !== '' ? <p className={css.remedy}>{told.remedy}</p> : null}
        {action ? (
          <Button
            variant="quiet"
            onPress={() => {
              closeToast(id);
              action.run();
            }}
          >
            {t(action.labelKey)}
          </Button>
        ) : null}
      </div>
      <IconButton icon={<X />} label={t('frame.close-notice')} placement="left" onPress={() => closeToast(id)} />
    </div>
  );
}

/** Notices at the foot of the window. */
export function Toasts() {
  const t = useText();
  const toasts = useStore((state) => state.toasts);
  return (
    <section className={css.stack} aria-label={t('frame.notices')}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}
