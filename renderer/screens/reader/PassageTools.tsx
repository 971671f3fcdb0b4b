import { MessageSquare, NotebookPen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { citeInMemo } from '../../state/cite.ts';
import css from './reader-side.module.css';

/** The remark on a passage, to be written in place, and what can be done with the passage. */
export function PassageTools({ passage }: { readonly passage: PassageRow }) {
  const t = useText();
  const [isCommenting, setCommenting] = useState(false);
  return (
    <>
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
        {passage.factIds.length === 0 ? (
          <IconButton
            icon={<Trash2 size={15} />}
            label={t('reader.remove-passage')}
            onPress={() => void act('passage.remove', { passageId: passage.id })}
          />
        ) : null}
      </div>
    </>
  );
}
