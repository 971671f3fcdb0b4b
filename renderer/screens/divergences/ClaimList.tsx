import { Plus } from 'lucide-react';
import { useState } from 'react';
import { ClaimForm } from '../../components/ClaimForm.tsx';
import { claimValueInWords } from '../../components/claim-value.ts';
import { FilterList } from '../../components/FilterList.tsx';
import { GroupTitle } from '../../components/GroupTitle.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useClaims } from '../../state/claims.ts';
import { useCommand } from '../../state/commands.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import css from './divergences.module.css';
import { showClaim, type DivergencesPlaceProps } from './divergences-view.ts';

/** Every claim of the lawyer, below the divergences that they may enter. */
export function ClaimList({ place }: DivergencesPlaceProps) {
  const t = useText();
  const format = useFormat();
  const { claims, isRead } = useClaims();
  const [isAdding, setIsAdding] = useState(false);
  useCommand({
    id: 'claims.new',
    labelKey: 'claims.new',
    when: useIsActive(place),
    run: () => setIsAdding(true),
  });
  const label = t('claims.title', { count: claims.length });
  return (
    <>
      <div className={css['claims-head']}>
        <GroupTitle>{label}</GroupTitle>
        <IconButton icon={<Plus size={16} />} label={t('claims.new')} onPress={() => setIsAdding(true)} />
      </div>
      {isAdding ? (
        <ClaimForm
          onCancel={() => setIsAdding(false)}
          onSave={async (values) => {
            const made = await act('claim.create', values);
            if (made) showClaim(made.id);
            return made !== undefined;
          }}
        />
      ) : null}
      <FilterList
        label={label}
        items={claims.map(({ id, subject, property, value, unit }) => ({
          id,
          label: `${claimValueInWords({ value, unit, quote: '' }, format, t) || value} – ${[property, subject].filter((one) => one !== '').join(', ')}`,
        }))}
        selectedId={place.claimId ?? null}
        onSelect={showClaim}
      />
      {isRead && claims.length === 0 && !isAdding ? <p className={css.none}>{t('claims.none')}</p> : null}
    </>
  );
}
