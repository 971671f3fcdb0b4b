import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Proceeding } from '../../../shared/domain/proceeding.ts';
import { PROCEEDING_STATE_TERMS } from '../../../shared/domain/terms.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useDeadlines } from '../../state/deadlines.ts';
import { useProceedingStates } from '../../state/ledger.ts';
import { go } from '../../state/navigation.ts';
import { COMPARED_BY, comparedProceedings, comparisonRows, sumsOrdered } from './comparison.ts';
import css from './comparison.module.css';
import { useProceedings, useProceedingsView } from './proceedings-view.ts';
import { PROCEEDING_TONES } from './tones.ts';

const open = (proceedingId: string, stepId?: string): void =>
  go({ view: 'proceedings', proceedingId, ...(stepId === undefined ? {} : { stepId }) });

/** Parallel proceedings side by side: where each stands, what it ordered, what runs, and its steps by time or by kind. */
export function Comparison({ partyId }: { readonly partyId: string }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { proceedings, parties } = useProceedings();
  const [view, setView] = useProceedingsView();
  const compared = useMemo(() => comparedProceedings(proceedings, partyId), [proceedings, partyId]);
  const states = useProceedingStates(compared);
  const deadlines = useDeadlines();
  const rows = useMemo(
    () => comparisonRows(compared, view.comparedBy, language),
    [compared, view.comparedBy, language],
  );
  const nameOf = (id: string | null): string => parties.find((party) => party.id === id)?.name ?? '';
  const next = ({ id }: Proceeding): string => {
    const row = deadlines.find(
      ({ proceeding, state, trashed, day }) =>
        proceeding.id === id && !trashed && day !== '' && (state === 'open' || state === 'overridden'),
    );
    return row ? `${format.date(row.day)} – ${row.name[language]}` : '–';
  };
  const title =
    partyId === '' ? t('proceedings.compare-all-title') : t('proceedings.compare-title', { name: nameOf(partyId) });
  if (compared.length === 0) return <EmptyState title={t('proceedings.compare-none')} />;
  return (
    <article className={css.screen} aria-label={title}>
      <div className={css.head}>
        <h2 className={css.title}>{title}</h2>
        <SelectField
          label={t('proceedings.compare-rows')}
          value={view.comparedBy}
          options={COMPARED_BY.map((id) => ({ id, label: t(`proceedings.compare-by-${id}`) }))}
          onChange={(comparedBy) => setView({ comparedBy })}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard */}
      <div className={css.scroll} role="region" aria-label={t('proceedings.compare-table')} tabIndex={0}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t(`proceedings.compare-by-${view.comparedBy}`)}</th>
              {compared.map((proceeding) => (
                <th key={proceeding.id} scope="col">
                  <AriaButton className={css.link ?? ''} onPress={() => open(proceeding.id)}>
                    {proceeding.title}
                  </AriaButton>
                  <span className={css.quiet}>
                    {[nameOf(proceeding.authorityId), proceeding.caseNumber].filter(Boolean).join(' · ')}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className={css.summary}>
              <th scope="row">{t('proceedings.state')}</th>
              {compared.map(({ id }) => {
                const status = states.get(id);
                return (
                  <td key={id}>
                    {status ? (
                      <>
                        <Tag tone={PROCEEDING_TONES[status.state]}>
                          {PROCEEDING_STATE_TERMS[status.state][language]}
                        </Tag>
                        <span className={css.quiet}>{status.because[language]}</span>
                      </>
                    ) : null}
                  </td>
                );
              })}
            </tr>
            <tr className={css.summary}>
              <th scope="row">{t('proceedings.sums-ordered')}</th>
              {compared.map((proceeding) => (
                <td key={proceeding.id} className={css.sums}>
                  {sumsOrdered(proceeding)
                    .map((money) => format.money(money))
                    .join(' + ') || '–'}
                </td>
              ))}
            </tr>
            <tr className={css.summary}>
              <th scope="row">{t('proceedings.next-deadline')}</th>
              {compared.map((proceeding) => (
                <td key={proceeding.id}>{next(proceeding)}</td>
              ))}
            </tr>
            {rows.map(({ key, head, cells }) => (
              <tr key={key}>
                <th scope="row">{head === '' ? t('proceedings.unknown-date') : head}</th>
                {cells.map((cell, column) => (
                  <td key={compared[column]?.id}>
                    {cell.map(({ step, text }) => (
                      <AriaButton
                        key={step.id}
                        className={css.link ?? ''}
                        onPress={() => open(step.proceedingId, step.id)}
                      >
                        {text}
                      </AriaButton>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </article>
  );
}
