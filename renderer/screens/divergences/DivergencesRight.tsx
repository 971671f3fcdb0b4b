import { Pane } from '../../components/Pane.tsx';
import { useText } from '../../i18n/use-text.ts';
import css from './divergences.module.css';
import { useDivergenceAt, type DivergencesPlaceProps } from './divergences-view.ts';
import { RulingForm } from './RulingForm.tsx';

/** What the lawyer makes of the divergence in hand. */
export function DivergencesRight({ place }: DivergencesPlaceProps) {
  const t = useText();
  const { divergence } = useDivergenceAt(place);
  return (
    <Pane title={t('divergences.ruling')}>
      {divergence ? (
        <RulingForm key={divergence.id} divergence={divergence} place={place} />
      ) : (
        <p className={css.quiet}>{t('divergences.nothing-chosen')}</p>
      )}
    </Pane>
  );
}
