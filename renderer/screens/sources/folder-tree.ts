/** The folders of a matter as the rows of a tree. */
export interface FolderRow {
  readonly folder: string;
  readonly name: string;
  /** 1 at the top. */
  readonly level: number;
  readonly count: number;
  readonly hasChildren: boolean;
  readonly isUnfolded: boolean;
}

interface Folder {
  readonly folder: string;
  readonly count: number;
}

const parentOf = (folder: string): string => folder.slice(0, Math.max(0, folder.lastIndexOf('/')));

/** Rows in sight: the top folders, and below each unfolded one its own, in the order given. */
export function folderRows(folders: readonly Folder[], unfolded: ReadonlySet<string>): FolderRow[] {
  const known = new Set(folders.map(({ folder }) => folder));
  const children = Map.groupBy(folders, ({ folder }) => {
    let parent = parentOf(folder);
    while (parent !== '' && !known.has(parent)) parent = parentOf(parent);
    return parent;
  });
  const rowsBelow = (parent: string, level: number): FolderRow[] =>
    (children.get(parent) ?? []).flatMap(({ folder, count }) => {
      const isUnfolded = unfolded.has(folder);
      const hasChildren = children.has(folder);
      const name = folder.slice(parent === '' ? 0 : parent.length + 1);
      const row = { folder, name, level, count, hasChildren, isUnfolded: hasChildren && isUnfolded };
      return row.isUnfolded ? [row, ...rowsBelow(folder, level + 1)] : [row];
    });
  return rowsBelow('', 1);
}
