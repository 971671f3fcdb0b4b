import { useEffect, useState, type RefObject } from 'react';
import { caretRect } from './caret.ts';
import css from './reader.module.css';

interface CaretProps {
  readonly text: HTMLElement | null;
  /** The positioned element in which it is drawn. */
  readonly sheet: RefObject<HTMLElement | null>;
}

/** The caret of a text that cannot be edited, while the text has the focus and nothing is selected. */
export function Caret({ text, sheet }: CaretProps) {
  const [box, setBox] = useState<{ left: number; top: number; height: number } | null>(null);
  useEffect(() => {
    const read = (): void => {
      const origin = sheet.current?.getBoundingClientRect();
      const isHere = text !== null && document.activeElement === text && document.getSelection()?.isCollapsed === true;
      const rect = isHere ? caretRect(text) : undefined;
      setBox(
        rect && origin ? { left: rect.left - origin.left, top: rect.top - origin.top, height: rect.height } : null,
      );
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('focusin', read);
    window.addEventListener('resize', read);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('focusin', read);
      window.removeEventListener('resize', read);
    };
  }, [text, sheet]);
  return box === null ? null : <span aria-hidden className={css.caret} style={box} />;
}
