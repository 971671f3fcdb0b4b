import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type WheelEvent } from 'react';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import { useText } from '../../../i18n/use-text.ts';
import { readWhole } from '../../../state/source-document.ts';
import type { ShownSource } from '../shown-source.ts';
import css from './faithful.module.css';

interface ImageViewProps {
  readonly source: ShownSource;
  /** 1 fits the view. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

const STEP = 60;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** A picture in its original, to be moved and looked at closely. Its description, written by the lawyer, is its text for those who do not see it. */
export function ImageView({ source, zoom, onZoom }: ImageViewProps) {
  const t = useText();
  const [address, setAddress] = useState<string | null>(null);
  const [natural, setNatural] = useState<{ width: number; height: number } | null>(null);
  const [isRefused, setRefused] = useState(false);
  const [view, setView] = useState({ width: 0, height: 0 });
  const scroller = useRef<HTMLDivElement>(null);
  const held = useRef<{ x: number; y: number } | null>(null);
  const { id, size, version } = source;

  useEffect(() => {
    let isOver = false;
    let made: string | undefined;
    const start = async (): Promise<void> => {
      try {
        const blob = await readWhole({ sourceId: id, version }, size);
        if (isOver) return;
        made = URL.createObjectURL(blob);
        setAddress(made);
      } catch {
        if (!isOver) setRefused(true);
      }
    };
    void start();
    return () => {
      isOver = true;
      if (made !== undefined) URL.revokeObjectURL(made);
      setAddress(null);
    };
  }, [id, size, version]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setView({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const fitting = natural
    ? Math.min(1, (view.width - 32) / Math.max(1, natural.width), (view.height - 32) / Math.max(1, natural.height))
    : 1;
  const scale = Math.max(0.01, fitting) * zoom;

  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    held.current = { x: event.clientX, y: event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (!held.current) return;
    event.currentTarget.scrollBy(held.current.x - event.clientX, held.current.y - event.clientY);
    held.current = { x: event.clientX, y: event.clientY };
  };
  const release = (): void => {
    held.current = null;
  };
  const turn = (event: WheelEvent<HTMLDivElement>): void => {
    if (event.ctrlKey) onZoom(zoom * 1.0015 ** -event.deltaY);
  };
  const key = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = ARROWS[event.key];
    if (!by || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.currentTarget.scrollBy(...by);
  };
  const title = source.title || source.fileName;
  return (
    <div
      ref={scroller}
      className={css['image-view']}
      role="region"
      aria-label={t('reader.image-of', { title })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows move the picture
      tabIndex={0}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onWheel={turn}
      onKeyDown={key}
    >
      {isRefused ? (
        <ProblemNote problem={{ code: 'source.image-not-drawn' }} />
      ) : address === null ? null : (
        <img
          className={css.image}
          src={address}
          alt={source.description || title}
          draggable={false}
          {...(natural ? { width: natural.width * scale, height: natural.height * scale } : {})}
          onLoad={({ currentTarget }) =>
            setNatural({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
          }
          onError={() => setRefused(true)}
        />
      )}
    </div>
  );
}
