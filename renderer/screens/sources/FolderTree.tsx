import { ChevronDown, ChevronRight, Folder } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { folderRows, type FolderRow } from './folder-tree.ts';
import css from './sources.module.css';

interface FolderTreeProps {
  readonly folders: readonly { readonly folder: string; readonly count: number }[];
  readonly unfolded: readonly string[];
  readonly selected: string | null;
  readonly onSelect: (folder: string) => void;
  readonly onUnfold: (unfolded: readonly string[]) => void;
}

/** The folders that were dropped, with how many sources are in each and below; keys of a tree (WAI-ARIA). */
export function FolderTree({ folders, unfolded, selected, onSelect, onUnfold }: FolderTreeProps) {
  const t = useText();
  const format = useFormat();
  const tree = useRef<HTMLDivElement>(null);
  const rows = folderRows(folders, new Set(unfolded));
  const stop = rows.some(({ folder }) => folder === selected) ? selected : rows[0]?.folder;

  const fold = ({ folder, isUnfolded }: FolderRow): void =>
    onUnfold(isUnfolded ? unfolded.filter((other) => other !== folder) : [...unfolded, folder]);
  const focus = (index: number): void =>
    tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[index]?.focus();
  const onKeyDown = (event: KeyboardEvent, row: FolderRow, index: number): void => {
    const parent = rows.findLastIndex((other, at) => at < index && other.level < row.level);
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focus(index + 1),
      ArrowUp: () => focus(index - 1),
      Home: () => focus(0),
      End: () => focus(rows.length - 1),
      Enter: () => onSelect(row.folder),
      ' ': () => onSelect(row.folder),
      ArrowRight: () => (row.hasChildren && !row.isUnfolded ? fold(row) : focus(index + (row.isUnfolded ? 1 : 0))),
      ArrowLeft: () => (row.isUnfolded ? fold(row) : focus(parent)),
    };
    const run = acts[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };

  return (
    <div ref={tree} role="tree" aria-label={t('sources.folders')}>
      {rows.map((row, index) => (
        <div
          key={row.folder}
          role="treeitem"
          aria-level={row.level}
          aria-selected={row.folder === selected}
          aria-expanded={row.hasChildren ? row.isUnfolded : undefined}
          tabIndex={row.folder === stop ? 0 : -1}
          className={css.folder}
          style={{ paddingInlineStart: 6 + (row.level - 1) * 14 }}
          title={row.folder}
          onClick={() => onSelect(row.folder)}
          onKeyDown={(event) => onKeyDown(event, row, index)}
        >
          {/* The arrow is for the pointer; keys unfold with → and ←. */}
          <span
            aria-hidden
            className={css.twist}
            role="presentation"
            onClick={(event) => {
              event.stopPropagation();
              if (row.hasChildren) fold(row);
            }}
          >
            {row.hasChildren ? row.isUnfolded ? <ChevronDown size={14} /> : <ChevronRight size={14} /> : null}
          </span>
          <Folder size={14} aria-hidden className={css['folder-icon']} />
          <span className={css['folder-name']}>{row.name}</span>
          <span className={css['folder-count']}>{format.number(row.count)}</span>
        </div>
      ))}
    </div>
  );
}
