import { BookMarked, Gavel, RotateCcw, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { Divergence } from '../../../shared/domain/divergence.ts';
import { shorten } from '../../../shared/kernel/shorten.ts';
import { Button } from '../../components/Button.tsx';
import { claimValueInWords } from '../../components/claim-value.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { tellInMemo } from '../../state/cite.ts';
import { useCommand } from '../../state/commands.ts';
import { propositionOf } from '../../state/divergences.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import css from './divergences.module.css';
import { showDivergence, useDivergencesView, type DivergencesPlaceProps } from './divergences-view.ts';

const NO_VALUE = 'none';

/** Which value is held, and why; or why there is nothing to settle. The other values remain either way. */
export function RulingForm({ divergence, place }: { readonly divergence: Divergence } & DivergencesPlaceProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const [view, setView] = useDivergencesView();
  const { singleKeyShortcuts } = usePreferences();
  const { id, state, claims } = divergence;
  const ruledAt = claims.findIndex(({ claimId }) => claimId !== null && claimId === divergence.rulingClaimId);
  const chosen = view.chosen[id] ?? ruledAt;
  const [note, setNote] = useState(divergence.note);
  const proposition = propositionOf(divergence, language);
  const claim = claims[chosen];
  const after = (made: Divergence | undefined): Divergence | undefined => {
    if (!made) return undefined;
    const { [id]: mine, ...rest } = view.chosen;
    setView({ chosen: mine === undefined ? rest : { ...rest, [made.id]: mine } });
    showDivergence(made.id);
    return made;
  };
  const held =
    claim &&
    (claim.claimId === null ? { sourceId: claim.source?.id ?? '', start: claim.start } : { claimId: claim.claimId });
  const rule = async (): Promise<void> => {
    after(await act('divergence.rule', { divergenceId: id, proposition, held: held ?? null, note }));
  };
  const dismiss = async (): Promise<void> => {
    after(await act('divergence.dismiss', { divergenceId: id, proposition, reason: note }));
  };
  const insert = async (): Promise<void> => {
    const taken =
      state === 'proposed' ? after(await act('divergence.take', { divergenceId: id, proposition })) : divergence;
    if (taken) await tellInMemo(taken);
  };
  const isActive = useIsActive(place);
  const keys = (key: string) => (singleKeyShortcuts ? { keys: key, inFields: false } : {});
  useCommand({
    id: 'divergences.rule',
    labelKey: 'divergences.rule',
    when: isActive,
    ...keys('r'),
    run: () => void rule(),
  });
  useCommand({
    id: 'divergences.dismiss',
    labelKey: 'divergences.dismiss',
    when: isActive && note.trim() !== '',
    ...keys('x'),
    run: () => void dismiss(),
  });
  useCommand({
    id: 'divergences.tell',
    labelKey: 'divergences.tell',
    when: isActive,
    ...keys('m'),
    run: () => void insert(),
  });
  return (
    <div className={css.form}>
      <SelectField
        label={t('divergences.value-held')}
        value={chosen < 0 ? NO_VALUE : String(chosen)}
        options={[
          { id: NO_VALUE, label: t('divergences.no-value') },
          ...claims.map((one, index) => ({
            id: String(index),
            label: `${index + 1}. ${claimValueInWords(one, format, t) || shorten(one.quote, 60)}`,
          })),
        ]}
        onChange={(next) => {
          const { [id]: _old, ...rest } = view.chosen;
          setView({ chosen: next === NO_VALUE ? { ...rest, [id]: -1 } : { ...rest, [id]: Number(next) } });
        }}
      />
      <TextArea
        label={t('divergences.note-label')}
        hint={t('divergences.note-hint')}
        value={note}
        rows={4}
        onChange={setNote}
      />
      <div className={css.acts}>
        <Button
          variant="primary"
          icon={<Gavel size={15} />}
          {...(singleKeyShortcuts ? { shortcut: 'R' } : {})}
          onPress={() => void rule()}
        >
          {t('divergences.rule')}
        </Button>
        <Button icon={<X size={15} />} isDisabled={note.trim() === ''} onPress={() => void dismiss()}>
          {t('divergences.dismiss')}
        </Button>
      </div>
      {state === 'proposed' ? <p className={css.quiet}>{t('divergences.proposed-hint')}</p> : null}
      <div className={css.acts}>
        <Button
          variant="quiet"
          icon={<BookMarked size={15} />}
          {...(singleKeyShortcuts ? { shortcut: 'M' } : {})}
          onPress={() => void insert()}
        >
          {t('divergences.insert')}
        </Button>
        {state === 'ruled' || state === 'dismissed' ? (
          <Button
            variant="quiet"
            icon={<RotateCcw size={15} />}
            onPress={() => void act('divergence.reopen', { divergenceId: id })}
          >
            {t('divergences.reopen')}
          </Button>
        ) : null}
        {state === 'proposed' ? (
          <Button
            variant="quiet"
            onPress={() => void act('divergence.take', { divergenceId: id, proposition }).then(after)}
          >
            {t('divergences.take')}
          </Button>
        ) : (
          <Button
            variant="quiet"
            icon={<Trash2 size={15} />}
            onPress={() => void act('divergence.remove', { divergenceId: id })}
          >
            {t('divergences.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}
