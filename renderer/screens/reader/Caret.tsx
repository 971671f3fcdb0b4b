import { useEffect, useState, type RefObject } from 'react';
import { caretRect } from './caret.ts';
import { frameOrigin, type DrawnText } from './drawn-text.ts';
import css from './reader.module.css';

interface CaretProps {
  readonly drawn: DrawnText | null;
  /** The positioned element in which it is drawn. */
  readonly sheet: RefObject<HTMLElement | null>;
}

/** The caret of a text that cannot be edited, while the text has the focus and nothing is selected. */
export function Caret({ drawn, sheet }: CaretProps) {
  const [box, setBox] = useState<{ left: number; top: number; height: number } | null>(null);
  useEffect(() => {
    if (!drawn) return undefined;
    const { root } = drawn;
    const { ownerDocument } = root;
    const read = (): void => {
      const origin = sheet.current?.getBoundingClientRect();
      const isHere = ownerDocument.activeElement === root && ownerDocument.getSelection()?.isCollapsed === true;
      const rect = isHere ? caretRect(root) : undefined;
      const frame = frameOrigin(drawn);
      setBox(
        rect && origin
          ? { left: rect.left + frame.left - origin.left, top: rect.top + frame.top - origin.top, height: rect.height }
          : null,
      );
    };
    ownerDocument.addEventListener('selectionchange', read);
    ownerDocument.addEventListener('focusin', read);
    // Only a frame moves under the sheet; elsewhere the sheet scrolls along.
    ownerDocument.addEventListener('scroll', read);
    window.addEventListener('resize', read);
    return () => {
      ownerDocument.removeEventListener('selectionchange', read);
      ownerDocument.removeEventListener('focusin', read);
      ownerDocument.removeEventListener('scroll', read);
      window.removeEventListener('resize', read);
    };
  }, [drawn, sheet]);
  return box === null || !drawn ? null : <span aria-hidden className={css.caret} style={box} />;
}
