import { useEffect, useMemo, useRef, useState } from 'react';
import { BookOpen, CalendarRange, FileOutput, RotateCcw } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { withExpected } from '../../editor/citations/citation-label.ts';
import { readDocument, writeDocument } from '../../editor/document.ts';
import { MemoEditor, type CiteRequest } from '../../editor/MemoEditor.tsx';
import { sourcesCited, type MemoModel } from '../../editor/memo-model.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { preferText, registerText, type OpenText } from '../../state/cite.ts';
import { insertChronology, useChronologyEntries } from '../../state/chronology.ts';
import { useCommand } from '../../state/commands.ts';
import { offerNote } from '../../state/divergences.ts';
import { useMemoSession, type MemoSession } from '../../state/memo-session.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import { CitePopup } from './CitePopup.tsx';
import { citeForm } from './cite-form.ts';
import { DivergenceNoteMenu } from './DivergenceNoteMenu.tsx';
import { FootLine } from './FootLine.tsx';
import { HeaderBlock } from './HeaderBlock.tsx';
import css from './memo.module.css';
import { addOpenMemo, preferOpenMemo, type OpenMemo } from './open-memos.ts';
import { openCited } from './open-cited.ts';
import { MemoSplit, usePagesShown } from './pages/MemoSplit.tsx';
import { useRecords } from './use-records.ts';

interface MemoPageProps {
  readonly memoId: string;
  readonly citationId?: string | undefined;
}

/** One memorandum: its header, its text, how it stands. */
export function MemoPage({ memoId, citationId }: MemoPageProps) {
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
        title={memo.title}
        language={memo.language}
        citationId={citationId}
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

interface MemoTextProps {
  readonly session: MemoSession;
  readonly title: string;
  readonly language: 'fr' | 'en';
  readonly citationId: string | undefined;
  readonly onModel: (model: MemoModel | undefined) => void;
}

function MemoText({ session, title, language, citationId, onModel }: MemoTextProps) {
  const t = useText();
  const memoId = session.memo.id;
  const records = useRecords(memoId, language);
  const doc = useMemo(() => readDocument(session.memo.document), [session]);
  const [model, setModel] = useState<MemoModel>();
  const chronology = useChronologyEntries(language).shown;
  const [request, setRequest] = useState<CiteRequest>();
  const [arePagesShown, togglePages] = usePagesShown();
  useCommand({ id: 'memo.pages', labelKey: 'command.memo.pages', keys: '$mod+Alt+p', run: togglePages });
  const here = useRef<{ text: OpenText; memo: OpenMemo }>(undefined);

  useEffect(() => {
    if (citationId !== undefined) model?.showCitation(citationId, true);
  }, [model, citationId]);

  /** A source cited for the first time becomes an exhibit by the save that follows at once. */
  const expect = (sourceId: string): void => {
    records.set(withExpected(records.get(), sourceId));
    setTimeout(() => void session.saver.flush());
  };

  const offer = (passageId: string | null): void =>
    void offerNote(passageId, (divergence) => here.current?.text.note(divergence));

  if (!doc.ok) return <ProblemNote problem={doc.error} />;
  return (
    <>
      <MemoSplit memoId={memoId} model={model}>
        <MemoEditor
          memoId={memoId}
          title={title}
          doc={doc.value}
          isCurrent={session.isCurrent}
          language={language}
          records={records}
          onReady={(made) => {
            const memo: OpenMemo = { memoId, model: made, records };
            const text: OpenText = {
              memoId,
              language,
              cite: (what) => {
                expect(what.sourceId);
                made.cite({ ...what, form: citeForm() });
                offer(what.passageId);
              },
              note: (divergence) => {
                for (const { source } of divergence.claims) if (source) expect(source.id);
                made.noteDivergence(divergence, language);
              },
              insert: (blocks) => {
                for (const sourceId of sourcesCited(blocks)) expect(sourceId);
                made.insert(blocks);
              },
              focus: () => made.view.focus(),
            };
            here.current = { text, memo };
            setModel(made);
            onModel(made);
            const leave = [addOpenMemo(memo), registerText(text)];
            return () => {
              for (const step of leave) step();
              setModel(undefined);
              onModel(undefined);
            };
          }}
          onEdited={(edited) => session.saver.edited(() => writeDocument(edited))}
          onFocus={() => {
            if (!here.current) return;
            preferText(here.current.text);
            preferOpenMemo(here.current.memo);
          }}
          onBlur={() => void session.saver.flush()}
          onOpenCitation={openCited}
          onCite={setRequest}
        >
          {model ? <DivergenceNoteMenu onPick={(divergence) => here.current?.text.note(divergence)} /> : null}
          <IconButton
            icon={<CalendarRange />}
            label={t('memo.insert-chronology')}
            isDisabled={chronology.length === 0}
            onPress={() => void insertChronology(chronology.map(({ key }) => key))}
          />
          <IconButton
            icon={<BookOpen />}
            label={t('memo.pages.toggle')}
            shortcut="$mod+Alt+P"
            isPressed={arePagesShown}
            onPress={togglePages}
          />
          <IconButton
            icon={<FileOutput />}
            label={t('memo.export')}
            shortcut="$mod+E"
            onPress={() => go({ view: 'export', memoId })}
          />
        </MemoEditor>
      </MemoSplit>
      {model ? <FootLine memoId={memoId} model={model} saver={session.saver} /> : null}
      {request ? (
        <CitePopup
          request={request}
          onCited={(sourceId, passageId) => {
            expect(sourceId);
            offer(passageId);
          }}
          onClose={() => setRequest(undefined)}
        />
      ) : null}
    </>
  );
}
