import { BookOpen, FileOutput, Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Divergence } from '../../../shared/domain/divergence.ts';
import type { CitationForm, Memo } from '../../../shared/domain/memo.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { withExpected } from '../../editor/citations/citation-label.ts';
import { CommentDialog } from '../../editor/comments/CommentDialog.tsx';
import { CrossReferenceMenu } from '../../editor/CrossReferenceMenu.tsx';
import { readDocument, writeDocument } from '../../editor/document.ts';
import { FindBar } from '../../editor/FindBar.tsx';
import { LanguageMenu } from '../../editor/LanguageMenu.tsx';
import { MemoEditor, type CiteRequest } from '../../editor/MemoEditor.tsx';
import { SpellingMenu } from '../../editor/SpellingMenu.tsx';
import { activeView } from '../../editor/footnotes/open-notes.ts';
import { showMisspelled, type SpellingPlace } from '../../editor/spelling/show-misspelled.ts';
import { sourcesCited, type MemoModel } from '../../editor/memo-model.ts';
import { useText } from '../../i18n/use-text.ts';
import { preferText, registerText, type OpenText } from '../../state/cite.ts';
import { useCommand } from '../../state/commands.ts';
import { offerNote } from '../../state/divergences.ts';
import type { MemoSession } from '../../state/memo-session.ts';
import { go } from '../../state/navigation.ts';
import { CitePopup } from './CitePopup.tsx';
import { citeForm } from './cite-form.ts';
import { DivergenceDialog } from './DivergenceDialog.tsx';
import { FootLine } from './FootLine.tsx';
import { LanguageCommands } from './LanguageCommands.tsx';
import { LiveBlockDialog } from './LiveBlockDialog.tsx';
import { MemoCommands, type MemoTool } from './MemoCommands.tsx';
import { addOpenMemo, preferOpenMemo, type OpenMemo } from './open-memos.ts';
import { openCited } from './open-cited.ts';
import { MemoSplit, usePagesShown } from './pages/MemoSplit.tsx';
import { SpellingCommands } from './SpellingCommands.tsx';
import { useLive } from './use-live.ts';
import { useMemoPages } from './pages/use-memo-pages.ts';
import { useRecords } from './use-records.ts';
import { useSpelling } from './use-spelling.ts';

interface MemoTextProps {
  readonly session: MemoSession;
  /** As it is saved: its title, language and settings may change while the text is open. */
  readonly memo: Memo;
  readonly citationId: string | undefined;
  /** A quotation to be shown. */
  readonly words: string | undefined;
  readonly onModel: (model: MemoModel | undefined) => void;
}

/** The editor of one memorandum with all that it opens. */
export function MemoText({ session, memo, citationId, words, onModel }: MemoTextProps) {
  const t = useText();
  const { title, language } = memo;
  const memoId = session.memo.id;
  const records = useRecords(memo);
  const doc = useMemo(() => readDocument(session.memo.document), [session]);
  const [model, setModel] = useState<MemoModel>();
  const live = useLive(memoId, model);
  const [request, setRequest] = useState<CiteRequest>();
  const [liveId, setLiveId] = useState<string>();
  const [refersIn, setRefersIn] = useState<CiteRequest['view']>();
  const [remarksIn, setRemarksIn] = useState<CiteRequest['view']>();
  const [languageIn, setLanguageIn] = useState<CiteRequest['view']>();
  const [misspelled, setMisspelled] = useState<SpellingPlace>();
  const [telling, setTelling] = useState<{ readonly asked: Divergence | undefined }>();
  const spelling = useSpelling();
  const [tool, setTool] = useState<MemoTool>(null);
  const [arePagesShown, togglePages] = usePagesShown();
  const laid = useMemoPages(memoId, model, arePagesShown);
  const moveMisspelled = (step: 1 | -1): void => setMisspelled(model && showMisspelled(model.view, step, misspelled));
  useCommand({ id: 'memo.divergence', labelKey: 'divergences.tell', run: () => setTelling({ asked: undefined }) });
  useCommand({ id: 'memo.pages', labelKey: 'command.memo.pages', keys: '$mod+Alt+p', run: togglePages });
  const here = useRef<{ text: OpenText; memo: OpenMemo }>(undefined);

  useEffect(() => {
    if (citationId !== undefined) model?.showCitation(citationId, true);
    else if (words !== undefined) model?.showQuotation(words);
  }, [model, citationId, words]);

  /** A source cited for the first time becomes an exhibit by the save that follows at once. */
  const expect = (sourceId: string): void => {
    records.set(withExpected(records.get(), sourceId));
    setTimeout(() => void session.saver.flush());
  };

  const note = (divergence: Divergence): void => {
    for (const { source } of divergence.claims) if (source) expect(source.id);
    here.current?.memo.model.noteDivergence(divergence, language);
  };
  const offer = (passageId: string | null): void => void offerNote(passageId, note);

  if (!doc.ok) return <ProblemNote problem={doc.error} />;
  return (
    <>
      {model && (tool === 'find' || tool === 'replace') ? (
        <FindBar model={model} replaces={tool === 'replace'} onClose={() => setTool(null)} />
      ) : null}
      <MemoSplit memoId={memoId} model={model} laid={laid}>
        <MemoEditor
          memoId={memoId}
          title={title}
          doc={doc.value}
          isCurrent={session.isCurrent}
          language={language}
          typography={memo.settings.typography}
          records={records}
          live={live}
          onReady={(made) => {
            const open: OpenMemo = { memoId, model: made, records, saver: session.saver };
            const text: OpenText = {
              memoId,
              language,
              cite: (what) => {
                expect(what.sourceId);
                made.cite({ ...what, form: citeForm() });
                offer(what.passageId);
              },
              tell: (divergence) => setTelling({ asked: divergence }),
              insert: (blocks) => {
                for (const sourceId of sourcesCited(blocks)) expect(sourceId);
                made.insert(blocks);
              },
              focus: () => made.view.focus(),
            };
            here.current = { text, memo: open };
            setModel(made);
            onModel(made);
            const leave = [addOpenMemo(open), registerText(text)];
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
          onDropped={(sourceId): CitationForm => {
            expect(sourceId);
            return citeForm();
          }}
          onLiveBlock={setLiveId}
          onDivergence={() => setTelling({ asked: undefined })}
          onTargets={setRefersIn}
          onComment={setRemarksIn}
          onLanguage={setLanguageIn}
          spelling={spelling}
          onSpelling={setMisspelled}
        >
          <IconButton
            icon={<Search />}
            label={t('editor.find')}
            shortcut="$mod+F"
            isPressed={tool === 'find' || tool === 'replace'}
            onPress={() => setTool(tool === 'find' ? null : 'find')}
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
      {model ? (
        <>
          <MemoCommands memoId={memoId} model={model} saver={session.saver} tool={tool} onTool={setTool} />
          <FootLine
            memoId={memoId}
            model={model}
            saver={session.saver}
            pageCount={laid.layout?.pageCount}
            onMisspelled={() => moveMisspelled(1)}
            language={language}
            onLanguage={() => setLanguageIn(activeView(model.view))}
          />
          <SpellingCommands onMove={moveMisspelled} />
          <LanguageCommands model={model} onMenu={setLanguageIn} />
          {languageIn ? <LanguageMenu view={languageIn} onClose={() => setLanguageIn(undefined)} /> : null}
          {misspelled ? (
            <SpellingMenu
              key={`${misspelled.word.from} ${misspelled.word.word}`}
              place={misspelled}
              service={spelling}
              onMove={moveMisspelled}
              onClose={() => setMisspelled(undefined)}
            />
          ) : null}
          {liveId === undefined ? null : (
            <LiveBlockDialog model={model} live={live} blockId={liveId} onClose={() => setLiveId(undefined)} />
          )}
          {telling ? (
            <DivergenceDialog model={model} asked={telling.asked} onNote={note} onClose={() => setTelling(undefined)} />
          ) : null}
          {refersIn ? (
            <CrossReferenceMenu model={model} view={refersIn} onClose={() => setRefersIn(undefined)} />
          ) : null}
          {remarksIn ? <CommentDialog view={remarksIn} onClose={() => setRemarksIn(undefined)} /> : null}
        </>
      ) : null}
      {request ? (
        <CitePopup
          request={request}
          listId={memo.listId}
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
