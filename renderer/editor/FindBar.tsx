import { ChevronDown, ChevronUp, Replace, ReplaceAll, X } from 'lucide-react';
import { TextSelection } from 'prosemirror-state';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../components/Button.tsx';
import { CheckField } from '../components/CheckField.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { TextField } from '../components/TextField.tsx';
import { useText } from '../i18n/use-text.ts';
import css from './FindBar.module.css';
import { replaceMatches, type FindQuery } from './find/find-in-text.ts';
import { askFind, findState } from './find/find-plugin.ts';
import type { MemoModel } from './memo-model.ts';
import { useEditorState } from './use-editor-state.ts';

export interface FindBarProps {
  readonly model: MemoModel;
  readonly replaces: boolean;
  readonly onClose: () => void;
}

/** Finds words of the text and puts others in their place. */
export function FindBar({ model, replaces, onClose }: FindBarProps) {
  const t = useText();
  const { view } = model;
  const bar = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<FindQuery>(() => {
    const { from, to, empty } = view.state.selection;
    const selected = empty ? '' : view.state.doc.textBetween(from, to, ' ', ' ');
    return { ...findState(view.state).query, ...(selected !== '' && selected.length < 200 && { words: selected }) };
  });
  const [words, setWords] = useState('');
  const count = useEditorState(model, (_state, whole) => findState(whole).matches.length);
  const current = useEditorState(model, (_state, whole) => findState(whole).current);

  const ask = (next: FindQuery): void => {
    setQuery(next);
    view.dispatch(askFind(view.state, { query: next }));
  };
  useEffect(() => {
    view.dispatch(askFind(view.state, { query }));
    bar.current?.querySelector('input')?.select();
    return () => {
      if (!view.isDestroyed) view.dispatch(askFind(view.state, { query: { ...query, words: '' } }));
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once when it opens, once when it closes
  }, [view, replaces]);

  /** Shows the next hit after the caret or after the last one shown. */
  const move = (step: 1 | -1): void => {
    const { matches, current: at } = findState(view.state);
    if (matches.length === 0) return;
    const caret = view.state.selection.from;
    const first =
      step > 0 ? matches.findIndex(({ from }) => from >= caret) : matches.findLastIndex(({ to }) => to <= caret);
    const next = at < 0 ? Math.max(0, first) : (at + step + matches.length) % matches.length;
    show(next);
  };
  const show = (index: number): void => {
    const match = findState(view.state).matches[index];
    if (!match) return;
    const { doc } = view.state;
    const $from = doc.resolve(match.from);
    const tr = askFind(view.state, { current: index });
    const place = $from.parent.type.name === 'footnote' ? $from.before() : match.from;
    tr.setSelection(TextSelection.near(doc.resolve(place))).scrollIntoView();
    view.dispatch(tr);
  };
  const replace = (all: boolean): void => {
    const { matches, current: at } = findState(view.state);
    const chosen = all ? matches : matches.filter((_match, index) => index === at);
    if (chosen.length === 0) {
      move(1);
      return;
    }
    view.dispatch(replaceMatches(view.state, chosen, words));
    if (!all) show(Math.min(at, findState(view.state).matches.length - 1));
    // With nothing left to replace the buttons can hold the focus no longer.
    if (findState(view.state).matches.length === 0) bar.current?.querySelector('input')?.focus();
  };
  const close = (): void => {
    onClose();
    view.focus();
  };

  return (
    <div
      ref={bar}
      className={css.bar}
      role="search"
      aria-label={t('editor.find')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        else if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        else if (event.target.closest('[data-replace]')) replace(event.altKey);
        else move(event.shiftKey ? -1 : 1);
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div className={css.line}>
        <TextField
          className={css.field}
          label={t('editor.find.words')}
          isLabelHidden
          placeholder={t('editor.find.words')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the bar was opened to type in this field
          autoFocus
          value={query.words}
          onChange={(next) => ask({ ...query, words: next })}
        />
        <span className={css.count} role="status">
          {query.words === '' ? '' : t('editor.find.count', { count, current: current + 1 })}
        </span>
        <IconButton
          icon={<ChevronUp />}
          label={t('editor.find.previous')}
          shortcut="Shift+Enter"
          onPress={() => move(-1)}
        />
        <IconButton icon={<ChevronDown />} label={t('editor.find.next')} shortcut="Enter" onPress={() => move(1)} />
        <CheckField
          label={t('editor.find.case')}
          value={query.matchCase}
          onChange={(matchCase) => ask({ ...query, matchCase })}
        />
        <CheckField
          label={t('editor.find.whole')}
          value={query.wholeWords}
          onChange={(wholeWords) => ask({ ...query, wholeWords })}
        />
        <IconButton icon={<X />} label={t('common.close')} shortcut="Escape" onPress={close} />
      </div>
      {replaces ? (
        <div className={css.line} data-replace>
          <TextField
            className={css.field}
            label={t('editor.replace.words')}
            isLabelHidden
            placeholder={t('editor.replace.words')}
            value={words}
            onChange={setWords}
          />
          <Button variant="quiet" icon={<Replace />} isDisabled={count === 0} onPress={() => replace(false)}>
            {t('editor.replace.one')}
          </Button>
          <Button variant="quiet" icon={<ReplaceAll />} isDisabled={count === 0} onPress={() => replace(true)}>
            {t('editor.replace.all')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
