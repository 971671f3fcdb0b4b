import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { CheckField } from '../../components/CheckField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useCall } from '../../state/use-call.ts';
import css from './divergences.module.css';
import { showDivergence } from './divergences-view.ts';

/** Facts and claims that the lawyer sets against one another. */
export function AddDivergence({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const facts = useCall('fact.list', {}).data ?? [];
  const claims = useCall('claim.list', {}).data ?? [];
  const [proposition, setProposition] = useState('');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const wanted = words.trim().toLowerCase();
  const items = [
    ...facts.map(({ id, no, statement }) => ({
      id,
      noun: 'fact' as const,
      label: `${t('facts.fact-no', { no })} – ${statement}`,
    })),
    ...claims.map(({ id, property, value, passage }) => ({
      id,
      noun: 'claim' as const,
      label: `${value}${passage ? ` – ${passage.sourceTitle}` : ''} (${property})`,
    })),
  ];
  const shown = items.filter(({ id, label }) => chosen.has(id) || label.toLowerCase().includes(wanted)).slice(0, 200);
  const pick = (id: string, isOn: boolean): void => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const add = async (): Promise<void> => {
    const of = (noun: 'fact' | 'claim'): string[] =>
      items.filter((one) => one.noun === noun && chosen.has(one.id)).map(({ id }) => id);
    const [factIds, claimIds] = [of('fact'), of('claim')];
    const made = await act('divergence.create', {
      proposition,
      ...(factIds.length > 0 && { factIds }),
      ...(claimIds.length > 0 && { claimIds }),
    });
    if (!made) return;
    onClose();
    showDivergence(made.id);
  };
  return (
    <div
      className={css.adding}
      role="group"
      aria-label={t('divergences.new')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it */}
      <TextField label={t('divergences.proposition')} value={proposition} onChange={setProposition} autoFocus />
      <TextField label={t('divergences.find')} type="search" value={words} onChange={setWords} />
      <div className={css.choices}>
        {shown.map(({ id, label }) => (
          <CheckField key={id} label={label} value={chosen.has(id)} onChange={(isOn) => pick(id, isOn)} />
        ))}
        {items.length === 0 ? <p className={css.quiet}>{t('divergences.nothing-to-set')}</p> : null}
      </div>
      <div className={css.acts}>
        <Button variant="primary" isDisabled={chosen.size < 2 || proposition.trim() === ''} onPress={() => void add()}>
          {t('divergences.create', { count: chosen.size })}
        </Button>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
}
