import { memo } from 'react';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { STANCE_TERMS } from '../../../shared/domain/terms.ts';
import { Tag } from '../../components/Tag.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { PassageTools } from './PassageTools.tsx';
import css from './reader-side.module.css';

interface PassageCardProps {
  readonly passage: PassageRow;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly isCurrent: boolean;
  /** Null for a passage of another version: its words have no place in the text shown, and lead to their own. */
  readonly onGo: ((passage: PassageRow) => void) | null;
}

/**
 * A passage as the list shows it to everyone: its words, the facts on it, the remark. Only the one in hand carries its tools.
 */
export const PassageCard = memo(function PassageCard({ passage, facts, isCurrent, onGo }: PassageCardProps) {
  const t = useText();
  const language = useLanguage();
  const words = t('common.quote', { quote: passage.quote });
  return (
    <>
      {onGo ? (
        <button type="button" className={css.quote} onClick={() => onGo(passage)}>
          {words}
        </button>
      ) : (
        <>
          <button
            type="button"
            className={css.quote}
            onClick={() => go({ view: 'reader', sourceId: passage.sourceId, passageId: passage.id })}
          >
            {words}
          </button>
          <Tag tone="amber">{t('reader.other-version')}</Tag>
        </>
      )}
      {passage.page === null ? null : <p className={css.quiet}>{t('reader.page', { page: passage.page })}</p>}
      {passage.factIds.length === 0 ? null : (
        <ul className={css['facts-list']}>
          {passage.factIds.map((factId) => {
            const fact = facts.get(factId);
            const stance = fact?.evidence.find((evidence) => evidence.passage.id === passage.id)?.stance;
            return fact ? (
              <li key={factId}>
                <button type="button" className={css['fact-link']} onClick={() => go({ view: 'facts', factId })}>
                  {t('reader.fact-of', { no: fact.no })} · {fact.statement}
                </button>{' '}
                {stance === 'contradicts' ? <Tag tone="red">{STANCE_TERMS.contradicts[language]}</Tag> : null}
              </li>
            ) : null;
          })}
        </ul>
      )}
      {isCurrent || onGo === null ? (
        <PassageTools passage={passage} />
      ) : passage.comment === '' ? null : (
        <p className={css.remark}>{passage.comment}</p>
      )}
    </>
  );
});
