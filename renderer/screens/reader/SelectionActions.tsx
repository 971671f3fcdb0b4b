import { CalendarPlus, Link2, MessageSquare, Quote, SquareCheckBig } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Span } from '../../../shared/text/span.ts';
import { Button } from '../../components/Button.tsx';
import { useText } from '../../i18n/use-text.ts';
import { rangesOf, type DomText } from './dom-text.ts';
import css from './reader.module.css';

/** What can be done with selected words; the letters are the reader's keys. */
export type ReaderAct = 'fact' | 'cite' | 'comment' | 'link' | 'date';
export const ACT_KEYS: Readonly<Record<string, ReaderAct>> = {
  f: 'fact',
  c: 'cite',
  m: 'comment',
  l: 'link',
  d: 'date',
};

interface PlacedProps {
  readonly dom: DomText;
  readonly span: Span;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

const GAP = 8;
/** Not `visibility: hidden`: the field inside must be able to take the focus at once. */
const UNPLACED = { left: 0, top: 0, opacity: 0 } as const;

/** Stands under the last of the words, within the sheet. */
export function PlacedUnderWords({ dom, span, sheet, children }: PlacedProps) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const origin = sheet.current?.getBoundingClientRect();
    const last = rangesOf(dom, span).at(-1);
    const line = last && [...last.getClientRects()].at(-1);
    if (!origin || !line) return;
    const width = box.current?.offsetWidth ?? 0;
    const left = Math.max(GAP, Math.min(line.right - origin.left - width / 2, origin.width - width - GAP));
    setAt({ left, top: line.bottom - origin.top + GAP });
  }, [dom, span, sheet]);
  useLayoutEffect(() => {
    if (at) box.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div ref={box} className={css.actions} style={at ?? UNPLACED}>
      {children}
    </div>
  );
}

interface ActionBarProps {
  readonly areLettersOn: boolean;
  readonly onAct: (what: ReaderAct) => void;
}

/** Everything that the selected words can become, by button or by letter. */
export function ActionBar({ areLettersOn, onAct }: ActionBarProps) {
  const t = useText();
  const shortcut = (letter: string): { shortcut?: string } => (areLettersOn ? { shortcut: letter } : {});
  return (
    <div className={css['actions-bar']} role="toolbar" aria-label={t('reader.selection')}>
      <Button variant="quiet" icon={<SquareCheckBig size={15} />} {...shortcut('F')} onPress={() => onAct('fact')}>
        {t('reader.make-fact')}
      </Button>
      <Button variant="quiet" icon={<Quote size={15} />} {...shortcut('C')} onPress={() => onAct('cite')}>
        {t('reader.cite')}
      </Button>
      <Button variant="quiet" icon={<MessageSquare size={15} />} {...shortcut('M')} onPress={() => onAct('comment')}>
        {t('reader.comment')}
      </Button>
      <Button variant="quiet" icon={<Link2 size={15} />} {...shortcut('L')} onPress={() => onAct('link')}>
        {t('reader.link')}
      </Button>
      <Button variant="quiet" icon={<CalendarPlus size={15} />} {...shortcut('D')} onPress={() => onAct('date')}>
        {t('reader.date')}
      </Button>
    </div>
  );
}
