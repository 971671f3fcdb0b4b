import { Link2 } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import css from './ledger.module.css';

/** The words that prove a figure, on one line; pressing leads to them in their source. */
export function PassageLink({ passage }: { readonly passage: PassageRow }) {
  const t = useText();
  const place =
    passage.exhibitNumber === null
      ? t('common.source-no', { no: passage.sourceNo })
      : t('common.exhibit-no', { number: passage.exhibitNumber });
  return (
    <AriaButton
      className={css.link ?? ''}
      onPress={() => go({ view: 'reader', sourceId: passage.sourceId, passageId: passage.id })}
    >
      <Link2 size={12} aria-hidden />
      <span className={css.words}>{t('common.quote', { quote: passage.quote })}</span>
      <span className={css.place}>{place}</span>
    </AriaButton>
  );
}
