import { BookPlus, FolderPlus, Languages, SpellCheck2 } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { Menu, MenuItem, Separator } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { classes } from '../components/classes.ts';
import menuCss from '../components/Menu.module.css';
import { Kbd } from '../components/Kbd.tsx';
import { useText } from '../i18n/use-text.ts';
import { KEEPS_NOTE_OPEN } from './footnotes/open-notes.ts';
import css from './caret-menu.module.css';
import { replaceMisspelled, setMisspelledLanguage, type SpellingPlace } from './spelling/show-misspelled.ts';
import type { SpellingService } from './spelling/spelling-service.ts';

/** Another word is another menu: it wants another `key`. */
export interface SpellingMenuProps {
  readonly place: SpellingPlace;
  readonly service: SpellingService;
  /** To the next wrong word, or the one before. */
  readonly onMove: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

const WIDTH = 300;
const ROOM = 400;

/** Below the word, or above it near the window's foot. */
function placeAt({ view, word }: SpellingPlace): { left: number; top?: number; bottom?: number } {
  const start = view.coordsAtPos(word.from);
  const left = Math.max(8, Math.min(start.left, window.innerWidth - WIDTH - 8));
  return start.bottom + ROOM > window.innerHeight && start.top > ROOM
    ? { left, bottom: window.innerHeight - start.top + 4 }
    : { left, top: start.bottom + 4 };
}

/** What a wrong word may be meant for: ↑ ↓ choose, Enter puts it in its place, F7 goes on, Escape leaves the word as it is. */
export function SpellingMenu({ place, service, onMove, onClose }: SpellingMenuProps) {
  const t = useText();
  const { word, language } = place.word;
  const otherLanguage = language === 'fr' ? 'en' : 'fr';
  const [suggested, setSuggested] = useState<readonly string[]>();
  const [position] = useState(() => placeAt(place));
  const box = useRef<HTMLDivElement>(null);
  /** Enter was pressed before the suggestions came: the first of them is meant. */
  const isAwaited = useRef(false);

  const close = (): void => {
    // Gone before the text has the focus: what the list has still to do when it appears would take it back.
    flushSync(onClose);
    if (!place.view.isDestroyed) place.view.focus();
  };
  const choose = (id: string): void => {
    const index = /^suggested-(\d+)$/u.exec(id)?.[1];
    const other = index === undefined ? undefined : suggested?.[Number(index)];
    if (other !== undefined) replaceMisspelled(place, other);
    else if (id === 'matter' || id === 'user') service.learn(word, id);
    else if (id === 'other' || id === 'unchecked')
      setMisspelledLanguage(place, id === 'other' ? otherLanguage : 'none');
    else return;
    close();
  };

  const suggest = useEffectEvent(() => service.suggest(word, language));
  const putFirst = (words: readonly string[]): boolean => {
    const [first] = words;
    if (first === undefined) return false;
    replaceMisspelled(place, first);
    close();
    return true;
  };
  const takeFirst = (): void => {
    if (suggested) putFirst(suggested);
    else isAwaited.current = true;
  };
  const show = useEffectEvent((words: readonly string[]) => {
    if (!isAwaited.current || !putFirst(words)) setSuggested(words);
  });
  useLayoutEffect(() => {
    // The keys belong to the menu at once, not only when the words are there.
    box.current?.focus();
  }, []);
  useEffect(() => {
    let gone = false;
    void suggest().then((words) => !gone && show(words));
    return () => {
      gone = true;
    };
  }, []);

  return (
    <div
      ref={box}
      tabIndex={-1}
      className={css.menu}
      style={{ ...position, width: WIDTH }}
      role="dialog"
      aria-label={t('spelling.menu', { word })}
      {...{ [KEEPS_NOTE_OPEN]: '' }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus()) onClose();
      }}
      onKeyDownCapture={(event) => {
        if (event.key === 'F7') onMove(event.shiftKey ? -1 : 1);
        else if (event.key === 'Escape' || event.key === 'Tab') close();
        // Until the menu has the focus the keys come here.
        else if (event.key === 'Enter' && event.target === box.current) takeFirst();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <p className={css.head}>
        <span className={css.word}>{word}</span>
        <span className={css.about}>{t(`spelling.unknown.${language}`)}</span>
      </p>
      {suggested ? (
        <Menu
          className={menuCss.menu ?? ''}
          aria-label={t('spelling.menu', { word })}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to choose by keys
          autoFocus="first"
          disabledKeys={['none']}
          onAction={(id) => choose(String(id))}
        >
          {suggested.length === 0 ? (
            <MenuItem id="none" className={menuCss.item ?? ''}>
              {t('spelling.none')}
            </MenuItem>
          ) : null}
          {suggested.map((other, index) => (
            <MenuItem
              key={other}
              id={`suggested-${index}`}
              textValue={other}
              className={classes(menuCss.item, css.suggested)}
            >
              {other}
            </MenuItem>
          ))}
          <Separator className={menuCss.separator ?? ''} />
          <MenuItem id="matter" textValue={t('spelling.learn.matter')} className={menuCss.item ?? ''}>
            <FolderPlus />
            <span>{t('spelling.learn.matter')}</span>
          </MenuItem>
          <MenuItem id="user" textValue={t('spelling.learn.user')} className={menuCss.item ?? ''}>
            <BookPlus />
            <span>{t('spelling.learn.user')}</span>
          </MenuItem>
          <Separator className={menuCss.separator ?? ''} />
          <MenuItem id="other" textValue={t(`spelling.is.${otherLanguage}`)} className={menuCss.item ?? ''}>
            <Languages />
            <span>{t(`spelling.is.${otherLanguage}`)}</span>
          </MenuItem>
          <MenuItem id="unchecked" textValue={t('spelling.is.none')} className={menuCss.item ?? ''}>
            <SpellCheck2 />
            <span>{t('spelling.is.none')}</span>
          </MenuItem>
        </Menu>
      ) : null}
      <p className={css.foot}>
        <Kbd keys="F7" /> {t('spelling.goes-on')}
      </p>
    </div>
  );
}
