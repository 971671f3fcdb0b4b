import { Plus, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Payment } from '../../../shared/domain/payment.ts';
import type { Measure } from '../../../shared/domain/proceeding.ts';
import type { Money } from '../../../shared/kernel/money.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { countedIn } from '../../state/ledger.ts';
import { DayField } from './DayField.tsx';
import css from './ledger.module.css';
import { PassageLink } from './PassageLink.tsx';
import { useProceedingsView } from './proceedings-view.ts';

/** What was paid under a measure, each payment with its proof; pressing one puts it in hand for the passages beside. */
export function Payments({ measure }: { readonly measure: Measure }) {
  const t = useText();
  const format = useFormat();
  const [view, setView] = useProceedingsView();
  const [isAdding, setAdding] = useState(false);
  const currency = (measure.amount ?? measure.cap)?.currency;
  return (
    <div className={css.terms} role="group" aria-label={t('ledger.payments')}>
      <p className={css.subtitle}>{t('ledger.payments')}</p>
      {measure.payments.length === 0 && !isAdding ? <p className={css.quiet}>{t('ledger.no-payment')}</p> : null}
      <ul className={css.payments}>
        {measure.payments.map((payment) => (
          <li key={payment.id} data-trashed={payment.trashed || undefined}>
            <AriaButton
              className={css['payment-head'] ?? ''}
              aria-pressed={view.paymentId === payment.id}
              onPress={() => setView({ paymentId: view.paymentId === payment.id ? null : payment.id })}
            >
              <span className={css.number}>{format.date(payment.paidOn)}</span>
              <strong className={css.number}>{format.money(payment.amount)}</strong>
              <Counted payment={payment} currency={currency} />
              <span>{payment.note}</span>
            </AriaButton>
            {payment.evidence.length === 0 ? (
              <Tag tone="amber">{t('proceedings.unproved')}</Tag>
            ) : (
              payment.evidence.map(({ id, passage }) => <PassageLink key={id} passage={passage} />)
            )}
            <IconButton
              icon={payment.trashed ? <Undo2 size={14} /> : <Trash2 size={14} />}
              label={t(payment.trashed ? 'common.restore' : 'common.delete')}
              onPress={() => void act('payment.trash', { paymentId: payment.id, trashed: !payment.trashed })}
            />
          </li>
        ))}
      </ul>
      {isAdding ? (
        <PaymentForm measure={measure} onDone={() => setAdding(false)} />
      ) : (
        <div>
          <Button variant="quiet" icon={<Plus size={14} />} onPress={() => setAdding(true)}>
            {t('ledger.add-payment')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The sum that a payment in another currency counts for, with its rate, day and source: never a silent conversion. */
function Counted({ payment, currency }: { readonly payment: Payment; readonly currency: string | undefined }) {
  const t = useText();
  const format = useFormat();
  const { amount, exchange } = payment;
  const counted = exchange && currency !== undefined ? countedIn(payment, currency) : undefined;
  if (!exchange || !counted || currency === undefined) return null;
  return (
    <span className={css.quiet}>
      {t('ledger.counted', {
        amount: format.money(counted),
        from: amount.currency,
        to: currency,
        rate: exchange.rate,
        date: format.date(exchange.on),
        source: exchange.source,
      })}
    </span>
  );
}

const NO_EXCHANGE = { rate: '', on: '', source: '' };

/** Enter saves; a payment that the measure refuses stays in the form, with what is wrong told. */
function PaymentForm({ measure, onDone }: { readonly measure: Measure; readonly onDone: () => void }) {
  const t = useText();
  const [amount, setAmount] = useState<Money | null>(null);
  const [paidOn, setPaidOn] = useState('');
  const [note, setNote] = useState('');
  const [exchange, setExchange] = useState(NO_EXCHANGE);
  const currency = (measure.amount ?? measure.cap)?.currency;
  const isForeign = amount !== null && currency !== undefined && amount.currency !== currency;
  const save = async (): Promise<void> => {
    if (
      await act('payment.create', {
        measureId: measure.id,
        set: { amount, paidOn, note, exchange: isForeign ? exchange : null },
      })
    )
      onDone();
  };
  return (
    <form
      className={css.form}
      aria-label={t('ledger.add-payment')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <MoneyField
        label={t('ledger.amount')}
        value={amount}
        onChange={setAmount}
        {...(currency === undefined ? {} : { defaultCurrency: currency })}
      />
      <DayField label={t('ledger.paid-on')} value={paidOn} onCommit={(day) => setPaidOn(day)} />
      {isForeign ? (
        <>
          <TextField
            label={t('ledger.exchange-rate', { from: amount.currency, to: currency })}
            value={exchange.rate}
            onChange={(rate) => setExchange((now) => ({ ...now, rate }))}
          />
          <DayField
            label={t('ledger.exchange-on')}
            value={exchange.on}
            onCommit={(on) => setExchange((now) => ({ ...now, on }))}
          />
          <TextField
            label={t('ledger.exchange-source')}
            value={exchange.source}
            onChange={(source) => setExchange((now) => ({ ...now, source }))}
          />
        </>
      ) : null}
      <TextField label={t('ledger.payment-note')} value={note} onChange={setNote} />
      <div className={css.actions}>
        <Button onPress={onDone}>{t('common.cancel')}</Button>
        <Button type="submit">{t('ledger.save-payment')}</Button>
      </div>
    </form>
  );
}
