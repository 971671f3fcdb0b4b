import { Check, Ellipsis, Pencil, RotateCcw, TextCursor, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '../../components/EmptyState.tsx';
import { MenuButton, type MenuEntry } from '../../components/MenuButton.tsx';
import { Tag } from '../../components/Tag.tsx';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import { CommentDialog } from '../../editor/comments/CommentDialog.tsx';
import type { PlacedComment } from '../../editor/comments/comments.ts';
import type { MemoModel } from '../../editor/memo-model.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './panes.module.css';

const ROW_HEIGHT = 74;

interface CommentListProps {
  readonly comments: readonly PlacedComment[];
  readonly model: MemoModel | undefined;
}

/** Remarks and tasks in the order of the text: a press shows the words, Enter goes there, F2 edits, Delete takes away. */
export function CommentList({ comments, model }: CommentListProps) {
  const t = useText();
  const [chosen, setChosen] = useState<string>();
  const [edited, setEdited] = useState<string>();
  const edit = (id: string): void => {
    model?.showComment(id, false);
    setEdited(id);
  };
  const entries = ({ id, done }: PlacedComment): readonly MenuEntry[] => [
    {
      id: 'done',
      label: t(done ? 'memo.comments.reopen' : 'memo.comments.finish'),
      icon: done ? <RotateCcw /> : <Check />,
      onAction: () => model?.setComment(id, { done: !done }),
    },
    {
      id: 'show',
      label: t('memo.comments.show'),
      icon: <TextCursor />,
      shortcut: 'Enter',
      onAction: () => setTimeout(() => model?.showComment(id, true)),
    },
    { id: 'edit', label: t('memo.comments.edit'), icon: <Pencil />, shortcut: 'F2', onAction: () => edit(id) },
    {
      id: 'remove',
      label: t('memo.comments.remove'),
      icon: <Trash2 />,
      shortcut: 'Delete',
      isDanger: true,
      onAction: () => model?.setComment(id, null),
    },
  ];
  if (comments.length === 0) return <EmptyState title={t('memo.comments')} text={t('memo.comments.none')} />;
  return (
    <>
      <VirtualTable
        label={t('memo.comments')}
        rows={comments}
        rowId={({ id }) => id}
        rowHeight={ROW_HEIGHT}
        columns={[
          {
            id: 'comment',
            header: t('memo.citations.order'),
            width: 'minmax(0, 1fr)',
            render: (comment) => (
              <span className={css.withMenu}>
                <span className={css.citation}>
                  <span className={css.citationHead}>
                    <Tag tone={comment.done ? 'green' : comment.kind === 'task' ? 'amber' : 'violet'}>
                      {t(comment.done ? 'memo.comments.done' : `memo.comments.${comment.kind}`)}
                    </Tag>
                    <span className={css.soft}>{comment.words}</span>
                  </span>
                  <span className={css.remark}>{comment.body}</span>
                </span>
                <MenuButton
                  label={t('memo.comments.actions')}
                  icon={<Ellipsis />}
                  iconOnly
                  tabIndex={-1}
                  items={entries(comment)}
                />
              </span>
            ),
          },
        ]}
        selectedIds={new Set(chosen === undefined ? [] : [chosen])}
        activeId={chosen ?? null}
        textOf={({ body }) => body}
        isDimmed={({ done }) => done}
        onSelect={(_ids, id) => {
          setChosen(id);
          model?.showComment(id, false);
        }}
        onOpen={({ id }) => model?.showComment(id, true)}
        onRename={({ id }) => edit(id)}
        onDelete={(ids) => {
          for (const id of ids) model?.setComment(id, null);
        }}
      />
      {edited !== undefined && model ? (
        <CommentDialog
          key={edited}
          view={model.view}
          comment={comments.find(({ id }) => id === edited)}
          onClose={() => setEdited(undefined)}
        />
      ) : null}
    </>
  );
}
