import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import type { InterestLedger } from '../../state/ledger.ts';
import { Disclosure } from './Disclosure.tsx';
import css from './ledger.module.css';

/** What late interest comes to: the sums, period by period, what each payment was set against, and the rules. */
export function InterestFigures({ ledger }: { readonly ledger: InterestLedger }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { periods, allocations, steps } = ledger;
  return (
    <>
      <table className={css.figures}>
        <caption className="visually-hidden">{t('interest.title')}</caption>
        <tbody>
          {(['capital', 'interest', 'due'] as const).map((name) => (
            <tr key={name} data-sum={name === 'due' || undefined}>
              <th scope="row">{t(`interest.${name}`)}</th>
              <td className={css.value}>{format.money(ledger[name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {periods.length === 0 ? null : (
        <table className={css.rows}>
          <caption>{t('interest.periods')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('interest.period')}</th>
              <FigureHeads names={['days', 'capital-of', 'rate', 'interest']} />
            </tr>
          </thead>
          <tbody>
            {periods.map(({ from, to, days, capital, percent, isRaised, interest }) => (
              <tr key={from}>
                <th scope="row">{t('interest.span', { from: format.date(from), to: format.date(to) })}</th>
                <td className={css.number}>{format.number(days)}</td>
                <td className={css.number}>{format.money(capital)}</td>
                <td className={css.number}>
                  {t(isRaised ? 'interest.percent-raised' : 'interest.percent', {
                    percent: language === 'fr' ? percent.replace('.', ',') : percent,
                  })}
                </td>
                <td className={css.number}>{format.money(interest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {allocations.length === 0 ? null : (
        <table className={css.rows}>
          <caption>{t('interest.allocations')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ledger.day')}</th>
              <FigureHeads names={['paid', 'to-interest', 'to-capital', 'excess']} />
            </tr>
          </thead>
          <tbody>
            {allocations.map(({ day, amount, toInterest, toCapital, excess }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two payments may be alike in everything
              <tr key={`${day} ${index}`}>
                <th scope="row">{format.date(day)}</th>
                {[amount, toInterest, toCapital, excess].map((money, column) => (
                  // oxlint-disable-next-line react/no-array-index-key -- the columns never move
                  <td key={column} className={css.number}>
                    {format.money(money)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Disclosure title={t('interest.how')}>
        {steps.map(({ text, authority }) => (
          <p key={text.en}>
            {text[language]} <span className={css.quiet}>({authority})</span>
          </p>
        ))}
      </Disclosure>
    </>
  );
}

interface FigureHeadsProps {
  readonly names: readonly (
    | 'days'
    | 'capital-of'
    | 'rate'
    | 'interest'
    | 'paid'
    | 'to-interest'
    | 'to-capital'
    | 'excess'
  )[];
}

function FigureHeads({ names }: FigureHeadsProps) {
  const t = useText();
  return names.map((name) => (
    <th key={name} scope="col" className={css.number}>
      {t(`interest.${name}`)}
    </th>
  ));
}
