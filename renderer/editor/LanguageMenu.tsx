import { useLayoutEffect, useState } from 'react';
import { Menu, MenuItem } from 'react-aria-components';
import type { EditorView } from 'prosemirror-view';
import { TEXT_LANGUAGES, type TextLanguage } from '../../shared/domain/memo.ts';
import menuCss from '../components/Menu.module.css';
import { useText } from '../i18n/use-text.ts';
import { languageAt, setLanguage } from './commands/set-language.ts';
import { KEEPS_NOTE_OPEN } from './footnotes/open-notes.ts';
import css from './caret-menu.module.css';

/** Guessed by the program, or as the author says. */
export const LANGUAGE_CHOICES = [...TEXT_LANGUAGES, 'guessed'] as const;
type Choice = (typeof LANGUAGE_CHOICES)[number];

const WIDTH = 240;
const ROOM = 190;

/** Below the caret, or above it near the window's foot. */
function placeAt(view: EditorView): { left: number; top?: number; bottom?: number } {
  const start = view.coordsAtPos(view.state.selection.from);
  const left = Math.max(8, Math.min(start.left, window.innerWidth - WIDTH - 8));
  const bottom = Math.min(Math.max(start.bottom, 8), window.innerHeight - 8);
  return bottom + ROOM > window.innerHeight
    ? { left, bottom: Math.max(8, window.innerHeight - Math.min(start.top, bottom) + 4) }
    : { left, top: bottom + 4 };
}

/** In which language the selection, or the paragraph at the caret, is: ↑ ↓ choose, Enter sets it, Escape leaves it. */
export function LanguageMenu({ view, onClose }: { readonly view: EditorView; readonly onClose: () => void }) {
  const t = useText();
  const [position] = useState(() => placeAt(view));
  const [current] = useState<Choice>(() => languageAt(view.state) ?? 'guessed');
  const isSelection = !view.state.selection.empty;
  useLayoutEffect(() => () => void (view.isDestroyed || setTimeout(() => view.focus())), [view]);
  const choose = (choice: Choice): void => {
    const code: TextLanguage | null = choice === 'guessed' ? null : choice;
    setLanguage(code)(view.state, view.dispatch, view);
    onClose();
  };
  return (
    <div
      className={css.menu}
      style={{ ...position, width: WIDTH }}
      {...{ [KEEPS_NOTE_OPEN]: '' }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus()) onClose();
      }}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Tab') return;
        onClose();
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <p className={css.head}>
        <span className={css.about}>{t(isSelection ? 'editor.language.selection' : 'editor.language.paragraph')}</span>
      </p>
      <Menu
        className={menuCss.menu ?? ''}
        aria-label={t('editor.language')}
        selectionMode="single"
        selectedKeys={[current]}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to choose by keys
        autoFocus
        onAction={(id) => {
          const choice = LANGUAGE_CHOICES.find((one) => one === id);
          if (choice) choose(choice);
        }}
      >
        {LANGUAGE_CHOICES.map((choice) => (
          <MenuItem key={choice} id={choice} textValue={t(`editor.language.${choice}`)} className={menuCss.item ?? ''}>
            <span className={css.tick} aria-hidden>
              {choice === current ? '✓' : ''}
            </span>
            <span>{t(`editor.language.${choice}`)}</span>
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}
