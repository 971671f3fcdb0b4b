import { ArrowUpRight, Unlink } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { Divergence, DivergenceClaim } from '../../../shared/domain/divergence.ts';
import { shorten } from '../../../shared/kernel/shorten.ts';
import { claimValueInWords } from '../../components/claim-value.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import css from './divergences.module.css';

interface ClaimCardProps {
  readonly claim: DivergenceClaim;
  readonly divergence: Divergence;
  /** 1…, as the right pane names it. */
  readonly number: number;
  readonly isHeld: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One of the values: what is told, in which words, by whom, when; pressing the words leads to them. */
export function ClaimCard({ claim, divergence, number, isHeld, isChosen, onChoose }: ClaimCardProps) {
  const t = useText();
  const format = useFormat();
  const { source, quote, speaker, date } = claim;
  const value = claimValueInWords(claim, format, t);
  const family = source?.familyId ?? null;
  const shares =
    family !== null &&
    divergence.claims.some((one) => one !== claim && one.source?.familyId === family && one.source.id !== source?.id);
  const open = (split: boolean): void => {
    if (!source) return;
    const { id: sourceId } = source;
    go(
      claim.passageId === null
        ? { view: 'reader', sourceId, span: { start: claim.start, end: claim.end } }
        : { view: 'reader', sourceId, passageId: claim.passageId },
      { split },
    );
  };
  const place = source && [
    source.exhibitNumber === null
      ? t('common.source-no', { no: source.no })
      : t('common.exhibit-no', { number: source.exhibitNumber }),
    ...(claim.page === null ? [] : [t('common.page', { page: claim.page })]),
    source.title,
  ];
  return (
    <li className={isChosen ? css.chosen : css.card} data-held={isHeld ? '' : undefined}>
      <div className={css.value}>
        <span className={css.number}>{number}</span>
        <span className={value === '' ? css.words : css.figure}>
          {value === '' ? t('divergences.in-words') : value}
        </span>
        {isHeld ? <Tag tone="green">{t('divergences.held')}</Tag> : null}
      </div>
      {source && place ? (
        <AriaButton
          className={css.quote ?? ''}
          aria-label={`${t('common.quote', { quote })} ${place.join(', ')}`}
          onPress={(event) => open(event.ctrlKey || event.metaKey)}
        >
          <span>{t('common.quote', { quote: shorten(quote, 400) })}</span>
          <ArrowUpRight size={14} aria-hidden />
        </AriaButton>
      ) : null}
      <dl className={css.facts}>
        {place ? (
          <div>
            <dt>{t('divergences.source')}</dt>
            <dd>{place.join(' · ')}</dd>
          </div>
        ) : (
          <div>
            <dt>{t('divergences.source')}</dt>
            <dd>{t('divergences.no-source')}</dd>
          </div>
        )}
        {source && (source.published !== '' || source.publisher !== '') ? (
          <div>
            <dt>{t('divergences.published')}</dt>
            <dd>{[format.date(source.published), source.publisher].filter((one) => one !== '').join(' · ')}</dd>
          </div>
        ) : null}
        {date === '' ? null : (
          <div>
            <dt>{t('divergences.date')}</dt>
            <dd>{format.date(date)}</dd>
          </div>
        )}
        {speaker === '' ? null : (
          <div>
            <dt>{t('divergences.speaker')}</dt>
            <dd>{speaker}</dd>
          </div>
        )}
        {shares ? (
          <div>
            <dt>{t('divergences.independence')}</dt>
            <dd className={css.amber}>~ {t('divergences.shares')}</dd>
          </div>
        ) : null}
      </dl>
      <div className={css.tools}>
        <AriaButton className={css.hold ?? ''} aria-pressed={isChosen} onPress={() => onChoose()}>
          {t('divergences.choose', { number })}
        </AriaButton>
        {divergence.state === 'proposed' || divergence.claims.length <= 2 || claim.claimId === null ? null : (
          <IconButton
            icon={<Unlink size={15} />}
            label={t('divergences.untie', { number })}
            onPress={() => {
              if (claim.claimId !== null)
                void act('divergence.untie', { divergenceId: divergence.id, claimId: claim.claimId });
            }}
          />
        )}
      </div>
    </li>
  );
}
