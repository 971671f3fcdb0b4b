import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Fact } from '../../../shared/domain/fact.ts';
import { ClaimForm } from '../../components/ClaimForm.tsx';
import { claimValueInWords } from '../../components/claim-value.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useClaims } from '../../state/claims.ts';
import { go } from '../../state/navigation.ts';
import css from './facts.module.css';

/** The values that the fact states, each leading to where it is compared with the others. */
export function FactClaims({ fact }: { readonly fact: Fact }) {
  const t = useText();
  const format = useFormat();
  const claims = useClaims().claims.filter(({ factId }) => factId === fact.id);
  const [isAdding, setIsAdding] = useState(false);
  const passageId = fact.evidence[0]?.passage.id;
  return (
    <Section
      title={t('claims.of-fact')}
      actions={<IconButton icon={<Plus size={15} />} label={t('claims.new')} onPress={() => setIsAdding(true)} />}
    >
      {isAdding ? (
        <ClaimForm
          onCancel={() => setIsAdding(false)}
          onSave={async (values) =>
            (await act('claim.create', { ...values, factId: fact.id, ...(passageId && { passageId }) })) !== undefined
          }
        />
      ) : null}
      {claims.length === 0 && !isAdding ? <p className={css.quiet}>{t('claims.none-of-fact')}</p> : null}
      <ul className={css.disputes}>
        {claims.map(({ id, property, value, unit, speaker }) => (
          <li key={id}>
            <AriaButton className={css.dispute ?? ''} onPress={() => go({ view: 'divergences', claimId: id })}>
              {t('claims.line', { property, value: claimValueInWords({ value, unit, quote: '' }, format, t) || value })}
            </AriaButton>
            {speaker === '' ? null : <span className={css.quiet}>{t('claims.says', { speaker })}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
