import { Columns2 } from 'lucide-react';
import type { QuotingSource, SharedQuotation } from '../../shared/domain/family.ts';
import { shorten } from '../../shared/kernel/shorten.ts';
import { useText } from '../i18n/use-text.ts';
import { IconButton } from './IconButton.tsx';
import css from './SharedQuotations.module.css';

interface SharedQuotationsProps {
  readonly quotations: readonly SharedQuotation[];
  /** Opens another source at the quotation. */
  readonly onOpen: (other: QuotingSource) => void;
  readonly onCompare: (quotation: SharedQuotation, other: QuotingSource) => void;
}

/** Enough of a quotation to know it again. */
const SHOWN = 180;

/** Statements that several sources quote: each bears out that it was made, none that it is true. */
export function SharedQuotations({ quotations, onOpen, onCompare }: SharedQuotationsProps) {
  const t = useText();
  return (
    <ul className={css.list}>
      {quotations.map((quotation) => (
        <li key={quotation.start}>
          <p className={css.count}>{t('families.same-quotation', { count: quotation.others.length + 1 })}</p>
          <blockquote className={css.quote} title={quotation.quote.length > SHOWN ? quotation.quote : undefined}>
            {t('common.quote', { quote: shorten(quotation.quote, SHOWN) })}
          </blockquote>
          <ul className={css.others}>
            {quotation.others.map((other) => (
              <li key={other.sourceId} className={css.other}>
                <button type="button" className={css.open} onClick={() => onOpen(other)}>
                  {other.no} · {other.title}
                </button>
                <IconButton
                  icon={<Columns2 size={15} />}
                  label={t('families.compare-with', { no: other.no })}
                  placement="left"
                  onPress={() => onCompare(quotation, other)}
                />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
