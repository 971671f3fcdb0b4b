import { useState } from 'react';
import type { EditorView } from 'prosemirror-view';
import { COMMENT_KINDS, type CommentAttributes } from '../../../shared/domain/memo.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { addComment, changeComment, commentAt, wordsToComment } from './comments.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './CommentDialog.module.css';

interface CommentDialogProps {
  /** The text, or an open note. */
  readonly view: EditorView;
  /** The remark to be changed; without one, the remark over the selection, or a new one. */
  readonly comment?: CommentAttributes | undefined;
  readonly onClose: () => void;
}

/** A remark or a task on the selected words. */
export function CommentDialog({ view, comment, onClose }: CommentDialogProps) {
  const t = useText();
  const [known] = useState(() => comment ?? commentAt(view.state));
  const [words] = useState(() => wordsToComment(view.state));
  const [kind, setKind] = useState(known?.kind ?? 'comment');
  const [body, setBody] = useState(known?.body ?? '');
  const id = known?.id;
  const isPossible = id !== undefined || words !== undefined;
  const close = (): void => {
    onClose();
    setTimeout(() => {
      if (!view.isDestroyed) view.focus();
    });
  };
  const save = (): void => {
    if (!isPossible || body.trim() === '') return;
    const tr =
      id !== undefined
        ? changeComment(view.state, id, { kind, body: body.trim() })
        : words && addComment(view.state, words, { id: crypto.randomUUID(), kind, body: body.trim(), done: false });
    if (tr) view.dispatch(tr);
    close();
  };
  return (
    <Dialog
      title={t(id === undefined ? 'editor.comment' : 'memo.comments.edit')}
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!isPossible || body.trim() === ''} onPress={save}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      {isPossible ? (
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          }}
        >
          <TextArea
            label={t('memo.comments.body')}
            hint={t('memo.comments.hint')}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write in this field
            autoFocus
            value={body}
            onChange={setBody}
          />
          <SelectField
            label={t('memo.comments.kind')}
            value={kind}
            options={COMMENT_KINDS.map((one) => ({ id: one, label: t(`memo.comments.${one}`) }))}
            onChange={setKind}
          />
        </form>
      ) : (
        <p>{t('memo.comments.select')}</p>
      )}
    </Dialog>
  );
}
