import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { classes } from '../components/classes.ts';
import { useText } from '../i18n/use-text.ts';
import { importDropped } from '../state/intake.ts';
import { useMatter } from '../state/workbench.ts';
import css from './DropArea.module.css';

interface Over {
  /** Rows are in sight on which a file may be dropped: the sheet lets them be seen. */
  readonly isAimed: boolean;
  readonly row: DOMRect | undefined;
}

const rowAt = ({ target }: DragEvent): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-takes-file]') : null;

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The whole window takes files and folders; a calm sheet says so while something is held over it. */
export function DropArea() {
  const t = useText();
  const matter = useMatter();
  const [over, setOver] = useState<Over | null>(null);
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      const top = rowAt(event)?.getBoundingClientRect();
      const isAimed = document.querySelector('[data-takes-file]') !== null;
      // The same object while nothing changed: this is told many times a second.
      setOver((was) => (was?.isAimed === isAimed && was.row?.top === top?.top ? was : { isAimed, row: top }));
    };
    const leave = (event: DragEvent): void => {
      // Left the window, rather than passed from one element to another.
      if (event.relatedTarget === null) setOver(null);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(null);
      void importDropped(event.dataTransfer, rowAt(event)?.dataset['takesFile']);
    };
    globalThis.addEventListener('dragover', hold);
    globalThis.addEventListener('dragleave', leave);
    globalThis.addEventListener('drop', drop);
    return () => {
      globalThis.removeEventListener('dragover', hold);
      globalThis.removeEventListener('dragleave', leave);
      globalThis.removeEventListener('drop', drop);
    };
  }, []);
  return over ? (
    <div className={classes(css.sheet, over.isAimed && css.aimed)}>
      {over.row ? (
        <div
          className={css.row}
          style={{ top: over.row.top, left: over.row.left, width: over.row.width, height: over.row.height }}
        >
          {t('versions.drop-here')}
        </div>
      ) : null}
      <div className={css.frame}>
        <Download aria-hidden size={28} strokeWidth={1.25} />
        <p className={css.title}>{t('frame.drop-title')}</p>
        <p>{matter ? t('frame.drop-text', { title: matter.title }) : t('frame.drop-text-none')}</p>
        {over.isAimed ? <p>{t('versions.drop-hint')}</p> : null}
      </div>
    </div>
  ) : null;
}
