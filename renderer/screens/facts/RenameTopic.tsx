import type { Topic } from '../../../shared/domain/fact.ts';
import { NameDialog } from '../../components/NameDialog.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';

interface RenameTopicProps {
  readonly topic: Topic;
  readonly onClose: () => void;
}

/** Another name for a topic. One that is taken is refused, and the question stays. */
export function RenameTopic({ topic, onClose }: RenameTopicProps) {
  const t = useText();
  return (
    <NameDialog
      title={t('facts.rename-topic')}
      label={t('facts.topic-name')}
      name={topic.label}
      onClose={onClose}
      onName={async (label) =>
        label === topic.label || (await act('topic.rename', { topicId: topic.id, label })) !== undefined
      }
    />
  );
}
