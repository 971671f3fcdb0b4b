import type { ReactNode } from 'react';
import type { Evidence } from '../../../shared/domain/passage.ts';
import type { Measure } from '../../../shared/domain/proceeding.ts';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import type { MeasureLedger } from '../../state/ledger.ts';
import { Disclosure } from './Disclosure.tsx';
import css from './ledger.module.css';
import { PassageLink } from './PassageLink.tsx';

interface Figure {
  readonly name: string;
  readonly value: string;
  /** The passages that prove it, or in words how it is come by. */
  readonly from: readonly Evidence[] | string;
  readonly isSum?: boolean;
}

/** Each figure with the passage that proves it, or with the figures that it is made of. */
export function LedgerFigures({ measure, counted }: { readonly measure: Measure; readonly counted: MeasureLedger }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { ledger, penalty, liquidations, payments, moderated } = counted;
  const of = (field: string): readonly Evidence[] => measure.evidence.filter((one) => one.field === field);
  const rate = format.money(penalty.rate);
  const days = format.number(ledger.days);
  const figures: Figure[] = [
    { name: t('ledger.rate'), value: t('proceedings.per-day', { amount: rate }), from: of('amount') },
    { name: t('ledger.first-day'), value: format.date(penalty.firstDay), from: of('startsOn') },
    {
      name: t('ledger.last-day'),
      value: measure.endsOn === '' ? t('ledger.runs-still') : format.date(measure.endsOn),
      from: measure.endsOn === '' ? '' : of('endsOn'),
    },
    ...(measure.terms.compliedOn === ''
      ? []
      : [{ name: t('ledger.complied-on'), value: format.date(measure.terms.compliedOn), from: of('compliedOn') }]),
    ...(penalty.cap ? [{ name: t('ledger.cap'), value: format.money(penalty.cap), from: of('cap') }] : []),
    { name: t('ledger.days'), value: days, from: ledger.steps.map((step) => step[language]).join(' ') },
    {
      name: t('ledger.accrued'),
      value: format.money(ledger.accrued),
      from: t(ledger.capped ? 'ledger.accrued-capped' : 'ledger.accrued-how', { days, rate }),
      isSum: true,
    },
    {
      name: t('ledger.liquidated'),
      value: format.money(ledger.liquidated),
      from: liquidations.length === 0 ? t('ledger.not-liquidated') : liquidations.flatMap(({ evidence }) => evidence),
      isSum: true,
    },
    {
      name: t('ledger.paid'),
      value: format.money(ledger.paid),
      from: payments.length === 0 ? t('ledger.not-paid') : payments.flatMap(({ evidence }) => evidence),
      isSum: true,
    },
    ...(moderated
      ? [{ name: t('ledger.moderated'), value: format.money(moderated), from: t('ledger.moderated-how') }]
      : []),
    { name: t('ledger.due'), value: format.money(ledger.due), from: t('ledger.due-how'), isSum: true },
  ];
  return (
    <>
      <table className={css.figures}>
        <caption className="visually-hidden">{t('ledger.title')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('ledger.figure')}</th>
            <th scope="col">{t('ledger.value')}</th>
            <th scope="col">{t('ledger.passage')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ name, value, from, isSum }) => (
            <tr key={name} data-sum={isSum || undefined}>
              <th scope="row">{name}</th>
              <td className={css.value}>{value}</td>
              <td className={css.from}>{passagesOf(from, t('proceedings.unproved'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ledger.refused.map(({ days: refused, amount, why }) => (
        <Disclosure key={refused} title={t('ledger.why-not', { days: ledger.days, refused })}>
          <p>{why[language]}</p>
          <p className={css.quiet}>
            {t('ledger.accrued-how', { days: format.number(refused), rate })} = {format.money(amount)}
          </p>
        </Disclosure>
      ))}
    </>
  );
}

function passagesOf(from: Figure['from'], unproved: string): ReactNode {
  if (typeof from === 'string') return from;
  if (from.length === 0) return <Tag tone="amber">{unproved}</Tag>;
  return from.map(({ id, passage }) => <PassageLink key={id} passage={passage} />);
}
