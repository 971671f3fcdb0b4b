import { useRef } from 'react';
import { RotateCcw } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { readDocument } from '../../editor/document.ts';
import type { MemoModel } from '../../editor/memo-model.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useCommand } from '../../state/commands.ts';
import { useMemoSession, type MemoSession } from '../../state/memo-session.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import { HeaderBlock } from './HeaderBlock.tsx';
import css from './memo.module.css';
import { MemoText } from './MemoText.tsx';

interface MemoPageProps {
  readonly memoId: string;
  readonly citationId?: string | undefined;
  readonly words?: string | undefined;
}

/** One memorandum: its header, its text, how it stands. */
export function MemoPage({ memoId, citationId, words }: MemoPageProps) {
  const t = useText();
  const open = useRef<MemoModel>(undefined);
  const { session, problem } = useMemoSession(memoId, (memo) => {
    const doc = readDocument(memo.document);
    if (doc.ok) open.current?.replace(doc.value);
  });
  const memo = useCall('memo.get', { memoId }).data ?? session?.memo;
  useCommand({
    id: 'memo.export',
    labelKey: 'command.memo.export',
    keys: '$mod+e',
    run: () => go({ view: 'export', memoId }),
  });

  if (problem) return <ProblemNote problem={problem} />;
  if (!session || !memo) return null;
  return (
    <div className={css.page}>
      {memo.trashed ? (
        <div className={css.notice} role="note">
          {t('memo.isTrashed')}
          <Button
            variant="quiet"
            icon={<RotateCcw />}
            onPress={() => void act('memo.trash', { memoId, trashed: false })}
          >
            {t('memo.restore')}
          </Button>
        </div>
      ) : null}
      <HeaderBlock memo={memo} />
      <MemoText
        key={sessionKey(session)}
        session={session}
        memo={memo}
        citationId={citationId}
        words={words}
        onModel={(model) => {
          open.current = model;
        }}
      />
    </div>
  );
}

const keys = new WeakMap<MemoSession, number>();
let lastKey = 0;

/** A new session begins with the file's text: its editor is a new one. */
function sessionKey(session: MemoSession): number {
  const known = keys.get(session) ?? ++lastKey;
  keys.set(session, known);
  return known;
}
