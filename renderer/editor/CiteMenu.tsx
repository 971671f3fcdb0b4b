import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { CITATION_FORMS, type CitationForm } from '../../shared/domain/memo.ts';
import { classes } from '../components/classes.ts';
import { Kbd } from '../components/Kbd.tsx';
import { useText } from '../i18n/use-text.ts';
import css from './CiteMenu.module.css';
import { KEEPS_NOTE_OPEN } from './footnotes/open-notes.ts';
import type { CiteRequest } from './MemoEditor.tsx';

/** Something that can be cited. */
export interface CiteCandidate {
  readonly key: string;
  readonly noun: 'fact' | 'passage' | 'exhibit' | 'source';
  readonly label: string;
  readonly detail: string;
  readonly sourceId: string;
  readonly passageId: string | null;
  readonly exhibitNumber: number | null;
  readonly page: number | null;
}

export interface CiteMenuProps {
  readonly request: CiteRequest;
  readonly candidates: readonly CiteCandidate[];
  /** True while the candidates still answer an earlier query. */
  readonly isSearching: boolean;
  /** The number that a source not yet in the list would get. */
  readonly nextNumber: number;
  readonly form: CitationForm;
  readonly onQuery: (query: string) => void;
  readonly onForm: (form: CitationForm) => void;
  readonly onPick: (candidate: CiteCandidate) => void;
  /** `typed` is to be given back to the text. */
  readonly onClose: (giveBack: boolean) => void;
}

const WIDTH = 520;
const ROOM = 380;

/** Where the popup stands: below the caret's line, or above it near the window's foot. */
function placeAt({ view }: CiteRequest): { left: number; top?: number; bottom?: number } {
  const caret = view.coordsAtPos(view.state.selection.to);
  const left = Math.max(8, Math.min(caret.left - 12, window.innerWidth - WIDTH - 8));
  return caret.bottom + ROOM > window.innerHeight && caret.top > ROOM
    ? { left, bottom: window.innerHeight - caret.top + 6 }
    : { left, top: Math.min(caret.bottom + 6, Math.max(8, window.innerHeight - ROOM)) };
}

/** Search as you type over facts, passages, exhibits and sources; ↑ ↓ choose, Enter inserts, Tab changes the form, Escape gives up. */
export function CiteMenu(props: CiteMenuProps) {
  const t = useText();
  const id = useId();
  const { request, candidates, form } = props;
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  /** Enter was pressed before the answer to the last words came: the first of that answer is meant. */
  const isAwaited = useRef(false);
  const [place] = useState(() => placeAt(request));
  const input = useRef<HTMLInputElement>(null);
  const at = Math.min(active, candidates.length - 1);
  const chosen = candidates[at];

  useEffect(() => input.current?.focus(), []);
  const settle = useEffectEvent(() => {
    if (isAwaited.current && chosen) props.onPick(chosen);
    isAwaited.current = false;
  });
  useEffect(() => {
    if (!props.isSearching) settle();
  }, [props.isSearching]);
  const optionId = chosen ? `${id}-${chosen.key}` : '';
  useLayoutEffect(() => {
    document.getElementById(optionId)?.scrollIntoView({ block: 'nearest' });
  }, [optionId]);

  const cycleForm = (step: 1 | -1): void => {
    const index = CITATION_FORMS.indexOf(form) + step + CITATION_FORMS.length;
    props.onForm(CITATION_FORMS[index % CITATION_FORMS.length] ?? 'reference');
  };

  const useKey = (event: KeyboardEvent): boolean => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        if (candidates.length > 0) setActive((at + step + candidates.length) % candidates.length);
        return true;
      }
      case 'PageDown':
        setActive(Math.min(at + 7, candidates.length - 1));
        return true;
      case 'PageUp':
        setActive(Math.max(at - 7, 0));
        return true;
      case 'Enter':
        if (props.isSearching) isAwaited.current = true;
        else if (chosen) props.onPick(chosen);
        return true;
      case 'Tab':
        cycleForm(event.shiftKey ? -1 : 1);
        return true;
      case 'Escape':
        props.onClose(true);
        return true;
      case 'Backspace':
        if (query !== '') return false;
        props.onClose(false);
        return true;
      default:
        return false;
    }
  };

  return (
    <div
      className={css.menu}
      style={place}
      role="dialog"
      aria-label={t('cite.label')}
      {...{ [KEEPS_NOTE_OPEN]: '' }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus()) props.onClose(false);
      }}
    >
      <input
        ref={input}
        className={css.query}
        role="combobox"
        aria-expanded={candidates.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? optionId : undefined}
        aria-label={t('cite.label')}
        placeholder={t('cite.placeholder')}
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          props.onQuery(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || !useKey(event)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div id={`${id}-list`} className={css.list} role="listbox" aria-label={t('cite.label')}>
        {candidates.map((candidate, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the input has the focus and the keys
          <div
            key={candidate.key}
            id={`${id}-${candidate.key}`}
            role="option"
            aria-selected={index === at}
            className={classes(css.option, index === at && css.active)}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setActive(index)}
            onClick={() => props.onPick(candidate)}
          >
            <span className={css.noun}>{t(`cite.${candidate.noun}`)}</span>
            <span className={css.words}>
              <span className={css.label}>{candidate.label}</span>
              {candidate.detail === '' ? null : <span className={css.detail}>{candidate.detail}</span>}
            </span>
            <span className={css.number}>
              {candidate.exhibitNumber === null
                ? t('cite.becomes', { number: props.nextNumber })
                : [
                    t('common.exhibit-no', { number: candidate.exhibitNumber }),
                    ...(candidate.page === null ? [] : [t('common.page', { page: candidate.page })]),
                  ].join(', ')}
            </span>
          </div>
        ))}
      </div>
      {candidates.length === 0 && !props.isSearching ? (
        <p className={css.none}>
          {t('cite.none')} {query === '' ? t('cite.noSources') : ''}
        </p>
      ) : null}
      <div className={css.foot}>
        <div className={css.forms} role="radiogroup" aria-label={t('cite.form')}>
          {CITATION_FORMS.map((name) => (
            <button
              key={name}
              type="button"
              role="radio"
              aria-checked={name === form}
              tabIndex={-1}
              className={css.form}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => props.onForm(name)}
            >
              {t(`cite.form.${name}`)}
            </button>
          ))}
          <Kbd keys="Tab" />
        </div>
        <span className={css.count} role="status">
          {t('cite.count', { count: candidates.length })}
        </span>
      </div>
    </div>
  );
}
