import { useEffect, useEffectEvent, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { CitationAttributes, CitationForm, MemoSettings } from '../../shared/domain/memo.ts';
import type { Language } from '../../shared/kernel/words.ts';
import { classes } from '../components/classes.ts';
import { useText, type Text } from '../i18n/use-text.ts';
import { CitationCard } from './CitationCard.tsx';
import type { RecordStore } from './citations/record-store.ts';
import { EditorToolbar } from './EditorToolbar.tsx';
import { activeView } from './footnotes/open-notes.ts';
import type { LiveContent, Targets } from './editor-host.ts';
import { leaveText, leftText } from './left-texts.ts';
import blocks from './blocks.module.css';
import marks from './marks.module.css';
import css from './MemoEditor.module.css';
import { createMemoModel, type MemoModel } from './memo-model.ts';
import { createMemoView } from './memo-view.ts';
import { FROM_OUTSIDE } from './replace-document.ts';
import type { SpellingPlace } from './spelling/show-misspelled.ts';
import type { SpellingService } from './spelling/spelling-service.ts';
import { createValueStore, type ValueStore } from './value-store.ts';

/** Where a citation is asked for: the view that holds the caret, and the character that asked, given back when it is declined. */
export interface CiteRequest {
  readonly view: EditorView;
  readonly typed: string;
}

export interface MemoEditorProps {
  readonly memoId: string;
  readonly title: string;
  /** The text to start from; later versions come in by `model.replace`. Another memorandum needs another `key`. */
  readonly doc: Node;
  /** False once the text may have moved on without this editor, which then waits to be replaced. */
  readonly isCurrent: () => boolean;
  readonly language: Language;
  readonly typography: MemoSettings['typography'];
  readonly records: RecordStore;
  readonly live: ValueStore<LiveContent>;
  readonly onReady: (model: MemoModel) => () => void;
  /** After each change that the writer made. */
  readonly onEdited: (doc: Node) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onOpenCitation: (citation: CitationAttributes, split: boolean) => void;
  readonly onCite: (request: CiteRequest) => void;
  readonly onDropped: (sourceId: string) => CitationForm;
  readonly onLiveBlock: (id: string) => void;
  readonly onDivergence: () => void;
  readonly onTargets: (view: EditorView) => void;
  readonly onComment: (view: EditorView) => void;
  readonly onLanguage: (view: EditorView) => void;
  readonly spelling: SpellingService;
  readonly onSpelling: (place: SpellingPlace) => void;
  /** At the end of the toolbar. */
  readonly children?: ReactNode;
}

/** The memorandum's text with its toolbar. */
export function MemoEditor(props: MemoEditorProps) {
  const t = useText();
  const mount = useRef<HTMLDivElement>(null);
  const [model, setModel] = useState<MemoModel>();
  const now = useEffectEvent(() => props);
  const text = useEffectEvent((...words: Parameters<Text>) => t(...words));

  useEffect(() => {
    const element = mount.current;
    if (!element || !now().isCurrent()) return undefined;
    const { memoId, doc, records, live, spelling } = now();
    const left = leftText(memoId, doc);
    // oxlint-disable-next-line prefer-const -- the view's own callbacks name the model that is made from it
    let made: MemoModel | undefined;
    const view = createMemoView(element, {
      doc,
      left: left?.state,
      host: {
        records,
        live,
        targets: createValueStore<Targets>(new Map()),
        rules: () => ({ language: now().language, typography: now().typography }),
        language: () => now().language,
        text: (key, values) => text(key, values),
        openCitation: (citation, split) => now().onOpenCitation(citation, split),
        openCiteMenu: (at, typed) => now().onCite({ view: at, typed }),
        dropped: (sourceId) => now().onDropped(sourceId),
        openLiveBlock: (id) => now().onLiveBlock(id),
        openTargetMenu: (at) => now().onTargets(at),
        openComment: (at) => now().onComment(at),
        spelling,
        openSpelling: (place) => now().onSpelling(place),
      },
      dispatch: (at, transaction) => {
        const { state, transactions } = at.state.applyTransaction(transaction);
        at.updateState(state);
        made?.changed();
        const written = transactions.some((part) => part.docChanged && part.getMeta(FROM_OUTSIDE) !== true);
        if (written) now().onEdited(state.doc);
      },
    });
    if (left) view.dom.scrollTop = left.scrollTop;
    made = createMemoModel(view);
    setModel(made);
    const leave = now().onReady(made);
    return () => {
      leave();
      setModel(undefined);
      leaveText(memoId, view);
      view.destroy();
    };
  }, []);

  const { title, language, records } = props;
  useEffect(() => {
    if (!model) return;
    // Another title, or another language of the interface or of the memorandum: what the view shows of them is drawn anew.
    model.view.setProps({ attributes: attributesOf(title, language, t) });
    records.set({ ...records.get() });
  }, [model, title, language, records, t]);

  return (
    <div className={css.editor}>
      {model ? (
        <EditorToolbar
          model={model}
          onCite={() => props.onCite({ view: activeView(model.view), typed: '' })}
          onTargets={() => props.onTargets(activeView(model.view))}
          onComment={() => props.onComment(activeView(model.view))}
          onLanguage={() => props.onLanguage(activeView(model.view))}
          onLiveBlock={props.onLiveBlock}
          onDivergence={props.onDivergence}
        >
          {props.children}
        </EditorToolbar>
      ) : null}
      <div
        ref={mount}
        className={classes(css.mount, marks.marks, blocks.blocks)}
        // A string of CSS, which a heading without words shows in its place.
        style={{ '--empty-heading': JSON.stringify(t('editor.empty-heading')) } as CSSProperties}
        onFocus={() => props.onFocus()}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) props.onBlur();
        }}
      />
      {model ? <CitationCard model={model} records={props.records} /> : null}
    </div>
  );
}

const isBlank = (doc: Node): boolean =>
  doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.firstChild.content.size === 0;

const attributesOf =
  (title: string, language: Language, t: Text) =>
  ({ doc }: EditorState): Record<string, string> => ({
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': t('editor.label', { title }),
    lang: language,
    // The program's own check marks words: a browser's may ask its maker.
    spellcheck: 'false',
    ...(isBlank(doc) ? { 'data-placeholder': t('editor.placeholder') } : {}),
  });
