import { BookOpenText, Download, FileText, Search, ZoomIn, ZoomOut } from 'lucide-react';
import type { SourceRow } from '../../../shared/domain/source.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { saveOriginal } from '../../state/save-original.ts';
import { hasFaithfulView, type ReaderMode, type Zoom } from './reader-mode.ts';
import { READER_KEYS } from './ReaderCommands.tsx';
import css from './reader.module.css';

interface ReaderBarProps {
  readonly source: SourceRow;
  readonly mode: ReaderMode;
  readonly hasText: boolean;
  readonly zoom: Zoom;
  readonly onToggle: () => void;
  readonly onFind: () => void;
}

/** Above the words: where the file lay, which view of it this is, how large, and finding in it. */
export function ReaderBar({ source, mode, hasText, zoom, onToggle, onFind }: ReaderBarProps) {
  const t = useText();
  const format = useFormat();
  const canToggle = hasText && hasFaithfulView(source.kind);
  return (
    <div className={css.bar}>
      <span className={css['bar-words']} title={source.relativePath || source.fileName}>
        {source.relativePath || source.fileName}
      </span>
      {canToggle ? (
        <div role="group" aria-label={t('reader.view')} className={css.views}>
          <IconButton
            icon={<BookOpenText size={16} />}
            label={t('reader.view-text')}
            isPressed={mode === 'text'}
            shortcut={READER_KEYS.toggle}
            onPress={() => {
              if (mode !== 'text') onToggle();
            }}
          />
          <IconButton
            icon={<FileText size={16} />}
            label={t('reader.view-faithful')}
            isPressed={mode === 'faithful'}
            shortcut={READER_KEYS.toggle}
            onPress={() => {
              if (mode !== 'faithful') onToggle();
            }}
          />
        </div>
      ) : null}
      <IconButton
        icon={<ZoomOut size={16} />}
        label={t('reader.zoom-out')}
        shortcut={READER_KEYS.smaller[0]}
        onPress={zoom.smaller}
      />
      <Button variant="quiet" onPress={zoom.fit}>
        {format.zoom(zoom.zoom)}
      </Button>
      <IconButton
        icon={<ZoomIn size={16} />}
        label={t('reader.zoom-in')}
        shortcut={READER_KEYS.larger[0]}
        onPress={zoom.larger}
      />
      <IconButton
        icon={<Download size={16} />}
        label={t('reader.save-original')}
        onPress={() => void saveOriginal(source.id)}
      />
      {hasText ? (
        <IconButton icon={<Search size={16} />} label={t('reader.find')} shortcut="$mod+f" onPress={onFind} />
      ) : null}
    </div>
  );
}
