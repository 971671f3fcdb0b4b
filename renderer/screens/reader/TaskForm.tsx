import type { Fact } from '../../../shared/domain/fact.ts';
import type { SourceText } from '../../../shared/domain/source.ts';
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import { FactForm } from '../../components/FactForm.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useCall } from '../../state/use-call.ts';
import { CommentForm } from './CommentForm.tsx';
import { LinkForm } from './LinkForm.tsx';
import { statementFrom } from './passage-acts.ts';
import css from './reader.module.css';
import type { ReaderTask, ReaderTasks } from './use-reader-tasks.ts';

interface TaskFormProps {
  readonly text: SourceText;
  readonly task: ReaderTask;
  readonly tasks: ReaderTasks;
  readonly facts: readonly Fact[];
}

/** The form that the letter asked for, about the words held. */
export function TaskForm({ text, task, tasks, facts }: TaskFormProps) {
  const t = useText();
  const topics = useCall('topic.list', {});
  switch (task.what) {
    case 'fact':
    case 'date':
      return (
        <div className={css.form}>
          <FactForm
            label={t(task.what === 'fact' ? 'reader.new-fact' : 'reader.new-dated-fact')}
            statement={statementFrom(text, task.span)}
            focus={task.what === 'fact' ? 'statement' : 'date'}
            topicSuggestions={(topics.data ?? []).map(({ label }) => label)}
            onSave={(values) => void tasks.saveFact(values)}
            onCancel={tasks.cancel}
          />
        </div>
      );
    case 'comment':
      return (
        <CommentForm
          comment={task.known?.comment ?? ''}
          onSave={(comment) => void tasks.saveComment(comment)}
          onCancel={tasks.cancel}
        />
      );
    case 'link':
      return (
        <LinkForm
          facts={facts}
          onLink={(factId, stance) => void tasks.saveLink(factId, stance)}
          onCancel={tasks.cancel}
        />
      );
    default:
      return assertNever(task.what);
  }
}
