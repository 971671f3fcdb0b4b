import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import type { LedgerRow } from '../../state/ledger.ts';
import css from './ledger.module.css';

/** The curve's twin: what happened, day by day of change, and what stood at the end of that day. */
export function LedgerRows({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const t = useText();
  const format = useFormat();
  return (
    <table className={css.rows}>
      <caption>{t('ledger.rows')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ledger.day')}</th>
          <th scope="col">{t('ledger.event')}</th>
          {(['days', 'accrued', 'liquidated', 'paid', 'due'] as const).map((name) => (
            <th key={name} scope="col" className={css.number}>
              {t(`ledger.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two payments may be alike in everything
          <tr key={`${row.day} ${row.event} ${index}`} data-last={row.event === 'as-of' || undefined}>
            <th scope="row">{format.date(row.day)}</th>
            <td>
              {t(`ledger.event-${row.event}`)}
              {row.sum ? ` ${format.money(row.sum)}` : ''}
            </td>
            <td className={css.number}>{format.number(row.days)}</td>
            {(['accrued', 'liquidated', 'paid', 'due'] as const).map((name) => (
              <td key={name} className={css.number}>
                {format.money(row[name])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
