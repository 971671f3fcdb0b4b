import type { Proposal } from '../../../shared/domain/proposal.ts';
import { ACCEPT_TARGET_TERMS, PROPOSAL_KIND_TERM, ruleInWords } from '../../../shared/domain/proposal-terms.ts';
import { Button } from '../../components/Button.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import type { Place } from '../../state/place.ts';
import { isUnsure, valueInWords } from './in-words.ts';
import css from './proposals.module.css';

/** Where the record of an accepted proposal is looked at. */
function placeOf({ target, id }: NonNullable<Proposal['record']>): Place {
  if (target === 'fact') return { view: 'facts', factId: id };
  if (target === 'party') return { view: 'parties', partyId: id };
  return target === 'claim'
    ? { view: 'divergences', claimId: id }
    : { view: 'proceedings', ...(target === 'step' ? { stepId: id } : { measureId: id }) };
}

/** The words in their source, what they were taken to mean, and how. */
export function ProposalDetails({ one }: { readonly one: Proposal }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { from, to, record, role = '', speaker, speakerHow = '' } = one;
  const isRange = one.kind === 'date' && to !== null && from !== to && /[/[~]/u.test(one.value);
  return (
    <>
      <figure className={css.quote}>
        <blockquote>
          <span className={css.around}>{one.before}</span>
          <mark className={css.words}>{one.quote}</mark>
          <span className={css.around}>{one.after}</span>
        </blockquote>
        <figcaption className={css.quiet}>{one.sourceTitle}</figcaption>
      </figure>
      <dl className={css.details}>
        <dt>{PROPOSAL_KIND_TERM[one.kind][language]}</dt>
        <dd className={isUnsure(one) ? css.guess : undefined}>{valueInWords(one, { t, format, language })}</dd>
        {isRange ? (
          <>
            <dt>{t('proposals.range')}</dt>
            <dd>
              {from === null
                ? t('proposals.up-to', { to: format.date(to) })
                : t('proposals.from-to', { from: format.date(from), to: format.date(to) })}
            </dd>
          </>
        ) : null}
        {role === '' ? null : (
          <>
            <dt>{t('proposals.role')}</dt>
            <dd>{role}</dd>
          </>
        )}
        <dt>{t('proposals.how')}</dt>
        <dd>{ruleInWords(one.how, language)}</dd>
        {speaker === undefined ? null : (
          <>
            <dt>{t('proposals.speaker')}</dt>
            <dd>
              {speaker} <span className={css.quiet}>({ruleInWords(speakerHow, language)})</span>
            </dd>
          </>
        )}
      </dl>
      {one.places.length > 1 ? (
        <p className={css.quiet}>{t('proposals.places', { count: one.places.length })}</p>
      ) : null}
      {one.isLearned ? (
        <p>
          <Tag tone="amber">{t('proposals.refused-elsewhere')}</Tag>
        </p>
      ) : null}
      {record === null ? null : (
        <Button onPress={() => go(placeOf(record))}>
          {t('proposals.open-record', { record: ACCEPT_TARGET_TERMS[record.target][language] })}
        </Button>
      )}
    </>
  );
}
