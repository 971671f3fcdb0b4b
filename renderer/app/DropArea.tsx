import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { importDropped } from '../state/intake.ts';
import { useMatter } from '../state/workbench.ts';
import css from './DropArea.module.css';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The whole window takes files and folders; a calm sheet says so while something is held over it. */
export function DropArea() {
  const t = useText();
  const matter = useMatter();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Left the window, rather than passed from one element to another.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      void importDropped(event.dataTransfer);
    };
    globalThis.addEventListener('dragover', over);
    globalThis.addEventListener('dragleave', leave);
    globalThis.addEventListener('drop', drop);
    return () => {
      globalThis.removeEventListener('dragover', over);
      globalThis.removeEventListener('dragleave', leave);
      globalThis.removeEventListener('drop', drop);
    };
  }, []);
  return isOver ? (
    <div className={css.sheet}>
      <div className={css.frame}>
        <Download aria-hidden size={28} strokeWidth={1.25} />
        <p className={css.title}>{t('frame.drop-title')}</p>
        <p>{matter ? t('frame.drop-text', { title: matter.title }) : t('frame.drop-text-none')}</p>
      </div>
    </div>
  ) : null;
}
