import { useState } from 'react';
import type { Topic } from '../../../shared/domain/fact.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';

interface RenameTopicProps {
  readonly topic: Topic;
  readonly onClose: () => void;
}

/** Another name for a topic; Enter gives it. A name that is taken is refused, and the question stays. */
export function RenameTopic({ topic, onClose }: RenameTopicProps) {
  const t = useText();
  const [label, setLabel] = useState(topic.label);
  const rename = async (): Promise<void> => {
    const name = label.trim();
    if (name === '') return;
    if (name === topic.label || (await act('topic.rename', { topicId: topic.id, label: name }))) onClose();
  };
  return (
    <Dialog
      title={t('facts.rename-topic')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={label.trim() === ''} onPress={() => void rename()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <TextField
          label={t('facts.topic-name')}
          value={label}
          onChange={setLabel}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it
          autoFocus
        />
      </form>
    </Dialog>
  );
}
