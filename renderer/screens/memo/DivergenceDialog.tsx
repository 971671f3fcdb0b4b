import { useState } from 'react';
import type { Divergence } from '../../../shared/domain/divergence.ts';
import { describeKind } from '../../../shared/domain/divergence-words.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import type { MemoModel } from '../../editor/memo-model.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { propositionOf, useTakenDivergences } from '../../state/divergences.ts';
import { go } from '../../state/navigation.ts';
import css from './panes.module.css';

const FORMS = ['note', 'account'] as const;
const ALL = 'all';

interface DivergenceDialogProps {
  readonly model: MemoModel;
  /** Chosen at first; without one the first that the lawyer has taken. */
  readonly asked: Divergence | undefined;
  readonly onNote: (divergence: Divergence) => void;
  readonly onClose: () => void;
}

/** The one way to tell a divergence: which, and whether in a footnote at the caret or in the text, where it follows the matter. */
export function DivergenceDialog({ model, asked, onNote, onClose }: DivergenceDialogProps) {
  const t = useText();
  const language = useLanguage();
  const taken = useTakenDivergences();
  const [form, setForm] = useState<(typeof FORMS)[number]>('note');
  const [id, setId] = useState(asked?.id);
  const known = asked && !taken.some((one) => one.id === asked.id) ? [...taken, asked] : taken;
  const chosen = id === ALL && form === 'account' ? ALL : (known.find((one) => one.id === id) ?? known[0])?.id;
  const close = (): void => {
    onClose();
    setTimeout(() => model.view.focus());
  };
  const insert = (): void => {
    const divergence = known.find((one) => one.id === chosen);
    if (form === 'account') model.insertLive('divergences', chosen === ALL ? {} : { divergenceId: chosen ?? '' });
    else if (divergence) onNote(divergence);
    close();
  };
  return (
    <Dialog
      title={t('divergences.tell')}
      isOpen
      onClose={close}
      actions={
        known.length === 0 ? (
          <Button variant="primary" onPress={() => go({ view: 'divergences' })}>
            {t('divergences.tell-open')}
          </Button>
        ) : (
          <Button variant="primary" onPress={insert}>
            {t('editor.insert')}
          </Button>
        )
      }
    >
      {known.length === 0 ? (
        <p>{t('divergences.note-none')}</p>
      ) : (
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            insert();
          }}
        >
          <SelectField
            label={t('divergences.tell-form')}
            value={form}
            options={FORMS.map((one) => ({ id: one, label: t(`divergences.tell-${one}`) }))}
            onChange={setForm}
          />
          <SelectField
            label={t('editor.live.divergence')}
            value={chosen ?? null}
            options={[
              ...(form === 'account' ? [{ id: ALL, label: t('editor.live.everyDivergence') }] : []),
              ...known.map((one) => ({
                id: one.id,
                label: `${propositionOf(one, language)} · ${describeKind(one.kind, language)}`,
              })),
            ]}
            onChange={setId}
          />
          <button type="submit" hidden aria-label={t('editor.insert')} />
        </form>
      )}
    </Dialog>
  );
}
