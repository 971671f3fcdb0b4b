import { CalendarPlus, Link2, MessageSquare, Quote, SquareCheckBig } from 'lucide-react';
import { useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Span } from '../../../shared/text/span.ts';
import { Button } from '../../components/Button.tsx';
import { useText } from '../../i18n/use-text.ts';
import { frameOrigin, type DrawnText } from './drawn-text.ts';
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
  readonly drawn: DrawnText;
  readonly span: Span;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

const GAP = 8;
/** Not `visibility: hidden`: the field inside must be able to take the focus at once. */
const UNPLACED = { left: 0, top: 0, opacity: 0 } as const;

/** Stands under the last of the words, within the sheet; over a frame it follows the words that scroll inside. */
export function PlacedUnderWords({ drawn, span, sheet, children }: PlacedProps) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  const place = useEffectEvent(() => {
    const origin = sheet.current?.getBoundingClientRect();
    const last = drawn.rangesOf(span).at(-1);
    const line = last && [...last.getClientRects()].at(-1);
    if (!origin || !line) return;
    const frame = frameOrigin(drawn);
    const width = box.current?.offsetWidth ?? 0;
    const middle = line.right + frame.left - origin.left - width / 2;
    const left = Math.max(GAP, Math.min(middle, origin.width - width - GAP));
    setAt({ left, top: line.bottom + frame.top - origin.top + GAP });
  });
  // Other words, another place: the same element stands under them.
  const { start, end } = span;
  useLayoutEffect(() => {
    if (start < end) place();
  }, [start, end]);
  useLayoutEffect(() => {
    const forget = drawn.onRedraw(() => place());
    const follow = (): void => place();
    drawn.root.ownerDocument.addEventListener('scroll', follow);
    return () => {
      forget();
      drawn.root.ownerDocument.removeEventListener('scroll', follow);
    };
  }, [drawn]);
  const isPlaced = at !== null;
  useLayoutEffect(() => {
    if (isPlaced) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isPlaced]);
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
