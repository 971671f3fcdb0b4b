import { MessageSquare, NotebookPen, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { STANCE_TERMS } from '../../../shared/domain/terms.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { Quote } from '../../components/Quote.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { citeInMemo } from '../../state/cite.ts';
import { go } from '../../state/navigation.ts';
import css from './reader.module.css';

interface PassageCardProps {
  readonly passage: PassageRow;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly isCurrent: boolean;
  /** Of another text version: its words have no place in the text shown. */
  readonly isElsewhere?: boolean;
  readonly onGo?: () => void;
}

/** A passage as the list shows it to everyone: its words, the facts on it, the remark, and what can be done. */
export function PassageCard({ passage, facts, isCurrent, isElsewhere = false, onGo }: PassageCardProps) {
  const t = useText();
  const language = useLanguage();
  const card = useRef<HTMLLIElement>(null);
  const [isCommenting, setCommenting] = useState(false);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const isFree = passage.factIds.length === 0;
  return (
    <li ref={card} className={css.card} aria-current={isCurrent}>
      <Quote passage={passage} {...(onGo ? { onOpen: onGo } : {})} />
      {isElsewhere ? <Tag tone="amber">{t('reader.other-version')}</Tag> : null}
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
      {isCommenting ? (
        <TextArea
          label={t('reader.comment-form')}
          isLabelHidden
          value={passage.comment}
          rows={2}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it
          autoFocus
          onCommit={(comment) => {
            setCommenting(false);
            void act('passage.comment', { passageId: passage.id, comment: comment.trim() });
          }}
        />
      ) : passage.comment === '' ? null : (
        <p className={css.remark}>{passage.comment}</p>
      )}
      <div className={css['card-tools']}>
        <IconButton
          icon={<MessageSquare size={15} />}
          label={t(passage.comment === '' ? 'reader.add-comment' : 'reader.edit-comment')}
          isPressed={isCommenting}
          onPress={() => setCommenting(!isCommenting)}
        />
        <IconButton
          icon={<NotebookPen size={15} />}
          label={t('reader.cite')}
          onPress={() => void citeInMemo({ sourceId: passage.sourceId, passageId: passage.id })}
        />
        {isFree ? (
          <IconButton
            icon={<Trash2 size={15} />}
            label={t('reader.remove-passage')}
            onPress={() => void act('passage.remove', { passageId: passage.id })}
          />
        ) : null}
      </div>
    </li>
  );
}
