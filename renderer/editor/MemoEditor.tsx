import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import type { CitationAttributes } from '../../shared/domain/memo.ts';
import type { Language } from '../../shared/kernel/words.ts';
import { classes } from '../components/classes.ts';
import { useText } from '../i18n/use-text.ts';
import { CitationCard } from './CitationCard.tsx';
import type { RecordStore } from './citations/record-store.ts';
import { EditorToolbar } from './EditorToolbar.tsx';
import { activeView } from './footnotes/open-notes.ts';
import { leaveText, leftText } from './left-texts.ts';
import marks from './marks.module.css';
import css from './MemoEditor.module.css';
import { createMemoModel, type MemoModel } from './memo-model.ts';
import { createMemoView } from './memo-view.ts';
import { FROM_OUTSIDE } from './replace-document.ts';

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
  readonly readingSize: number;
  readonly records: RecordStore;
  readonly onReady: (model: MemoModel) => () => void;
  /** After each change that the writer made. */
  readonly onEdited: (doc: Node) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onOpenCitation: (citation: CitationAttributes, split: boolean) => void;
  readonly onCite: (request: CiteRequest) => void;
  /** At the end of the toolbar. */
  readonly children?: ReactNode;
}

/** The memorandum's text with its toolbar. */
export function MemoEditor(props: MemoEditorProps) {
  const t = useText();
  const mount = useRef<HTMLDivElement>(null);
  const [model, setModel] = useState<MemoModel>();
  const latest = useRef({ props, t });
  latest.current = { props, t };

  useEffect(() => {
    const element = mount.current;
    const now = () => latest.current.props;
    if (!element || !now().isCurrent()) return undefined;
    const { memoId, doc, records } = now();
    const left = leftText(memoId, doc);
    // oxlint-disable-next-line prefer-const -- the view's own callbacks name the model that is made from it
    let made: MemoModel | undefined;
    const view = createMemoView(element, {
      doc,
      left: left?.state,
      host: {
        records,
        language: () => now().language,
        text: (key, values) => latest.current.t(key, values),
        openCitation: (citation, split) => now().onOpenCitation(citation, split),
        openCiteMenu: (at, typed) => now().onCite({ view: at, typed }),
      },
      attributes: (state) => ({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': latest.current.t('editor.label', { title: now().title }),
        lang: now().language,
        spellcheck: 'true',
        ...(isBlank(state.doc) ? { 'data-placeholder': latest.current.t('editor.placeholder') } : {}),
      }),
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

  useEffect(() => {
    // Another language of the interface or of the memorandum: labels, attributes and blocks are drawn anew.
    model?.view.setProps({});
    props.records.set({ ...props.records.get() });
  }, [model, props.language, props.title, props.records, t]);

  return (
    <div className={css.editor}>
      {model ? (
        <EditorToolbar model={model} onCite={() => props.onCite({ view: activeView(model.view), typed: '' })}>
          {props.children}
        </EditorToolbar>
      ) : null}
      <div
        ref={mount}
        className={classes(css.mount, marks.marks)}
        style={{ '--reading-size': `${props.readingSize}px` } as CSSProperties}
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
