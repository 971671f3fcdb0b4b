import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import type { DeadlineRow } from '../../state/deadlines.ts';
import css from './deadlines.module.css';

/** Every step of the computation with the day it reached and its article, then every reading, the one kept first said. */
export function Computation({ row }: { readonly row: DeadlineRow }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  if (row.outcome.kind !== 'day') return null;
  const { limit } = row.outcome;
  const readings = [
    { lastDay: limit.lastDay, reading: t('deadlines.main-reading') },
    ...limit.otherReadings.map(({ lastDay, reading }) => ({ lastDay, reading: reading[language] })),
  ];
  return (
    <div className={css.computation}>
      <ol className={css.moves}>
        {limit.steps.map(({ text, day, authority }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the order is the computation itself
          <li key={`${index} ${day}`}>
            <span>{text[language]}</span> <cite className={css.authority}>{authority}</cite>
          </li>
        ))}
      </ol>
      <p className={css.kept}>
        {t(limit.otherReadings.length === 0 ? 'deadlines.last-day' : 'deadlines.prudent', {
          day: format.date(limit.prudentDay),
        })}
      </p>
      {limit.otherReadings.length === 0 ? null : (
        <table className={css.readings}>
          <caption>{t('deadlines.readings')}</caption>
          <tbody>
            {readings.map(({ lastDay, reading }) => (
              <tr key={`${lastDay} ${reading}`} data-kept={lastDay === limit.prudentDay || undefined}>
                <th scope="row">{format.date(lastDay)}</th>
                <td>{reading}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={css.authority}>{row.authority}</p>
    </div>
  );
}
