import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useText } from '../../i18n/use-text.ts';
import css from './reader.module.css';

interface CommentFormProps {
  readonly comment: string;
  readonly onSave: (comment: string) => void;
  readonly onCancel: () => void;
}

/** A remark on the selected words; Enter saves, Shift+Enter starts a line, Escape gives up. */
export function CommentForm({ comment, onSave, onCancel }: CommentFormProps) {
  const t = useText();
  const [draft, setDraft] = useState(comment);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that bubble up from its field
    <form
      className={css.form}
      aria-label={t('reader.comment-form')}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
        if (event.key !== 'Enter' || event.shiftKey || !(event.target instanceof HTMLTextAreaElement)) return;
        event.preventDefault();
        onSave(draft.trim());
      }}
    >
      <TextArea
        label={t('reader.comment-form')}
        value={draft}
        rows={3}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it
        autoFocus
        placeholder={t('reader.comment-placeholder')}
        onChange={setDraft}
      />
      <div className={css['form-actions']}>
        <Button onPress={onCancel} shortcut="Escape">
          {t('common.cancel')}
        </Button>
        <Button variant="primary" onPress={() => onSave(draft.trim())} shortcut="Enter">
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
