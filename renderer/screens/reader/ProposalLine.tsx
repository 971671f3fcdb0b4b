import { memo } from 'react';
import { ACCEPT_TARGETS, type Proposal } from '../../../shared/domain/proposal.ts';
import { ACCEPT_TARGET_TERMS, PROPOSAL_KIND_TERM } from '../../../shared/domain/proposal-terms.ts';
import { Button } from '../../components/Button.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { usePreferences } from '../../state/preferences.ts';
import { ACCEPT_KEYS, fits, REFUSE_KEY, useDecide } from '../../state/proposals.ts';
import css from './reader-side.module.css';

interface ProposalLineProps {
  readonly one: Proposal;
  readonly isCurrent: boolean;
  readonly onShow: (one: Proposal) => void;
}

/** A proposal beside the text: its kind and words, and below the one in hand what can be made of it. */
export const ProposalLine = memo(function ProposalLine({ one, isCurrent, onShow }: ProposalLineProps) {
  const language = useLanguage();
  return (
    <>
      <button type="button" data-proposal={one.id} className={css.row} onClick={() => onShow(one)}>
        <span className={css['row-kind']}>
          <Tag tone="violet">{PROPOSAL_KIND_TERM[one.kind][language]}</Tag>
        </span>
        <span className={css['row-words']}>{one.quote.replaceAll(/\s+/gu, ' ')}</span>
      </button>
      {isCurrent ? <Decisions one={one} /> : null}
    </>
  );
});

function Decisions({ one }: { readonly one: Proposal }) {
  const t = useText();
  const language = useLanguage();
  const { singleKeyShortcuts } = usePreferences();
  const decide = useDecide(t('proposals.new-proceeding'));
  return (
    <div className={css.decide}>
      {ACCEPT_TARGETS.filter((target) => fits(target, one)).map((target) => (
        <Button
          key={target}
          variant="quiet"
          aria-label={t(`proposals.accept-${target}`)}
          {...(singleKeyShortcuts ? { shortcut: ACCEPT_KEYS[target].toUpperCase() } : {})}
          onPress={() => void decide.accept([one.id], target)}
        >
          {ACCEPT_TARGET_TERMS[target][language]}
        </Button>
      ))}
      <Button
        variant="quiet"
        {...(singleKeyShortcuts ? { shortcut: REFUSE_KEY.toUpperCase() } : {})}
        onPress={() => void decide.refuse([one.id])}
      >
        {t('proposals.refuse')}
      </Button>
    </div>
  );
}
