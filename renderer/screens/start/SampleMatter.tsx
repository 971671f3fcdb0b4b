import { BookOpen, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Section } from '../../components/Section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { openSample } from '../../state/casefile.ts';
import { useMatter } from '../../state/workbench.ts';
import css from './start.module.css';

/** The sample matter: one press opens it; while it is open, another makes it anew. */
export function SampleMatter() {
  const t = useText();
  const isSample = useMatter()?.isSample ?? false;
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const open = async (reset: boolean): Promise<void> => {
    setBusy(true);
    await openSample(reset);
    setBusy(false);
  };
  return (
    <Section title={t('start.sample')}>
      <p className={css.sampleText}>{t('start.sample-text')}</p>
      <div className={css.row}>
        {isSample ? (
          <Button variant="quiet" icon={<RotateCcw />} isDisabled={isBusy} onPress={() => setAsking(true)}>
            {t('start.sample-reset')}
          </Button>
        ) : (
          <Button icon={<BookOpen />} isDisabled={isBusy} onPress={() => void open(false)}>
            {t('start.sample-open')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        title={t('start.sample-reset-title')}
        text={t('start.sample-reset-text')}
        confirmLabel={t('start.sample-reset')}
        isDanger
        isOpen={isAsking}
        onConfirm={() => void open(true)}
        onClose={() => setAsking(false)}
      />
    </Section>
  );
}
