import { memo, useMemo, type ReactNode } from 'react';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import type { SourceKind } from '../../../shared/domain/source.ts';
import { roleTermsOf } from '../../../shared/domain/terms.ts';
import { lastStartingAtOrBefore } from '../../../shared/text/span.ts';
import type { ReadingBlock, ReadingGroup } from '../../../shared/text/reading-blocks.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Block } from './Block.tsx';
import css from './reader-text.module.css';

interface ReaderTextProps {
  readonly body: string;
  readonly groups: readonly ReadingGroup[];
  readonly passages: readonly PassageRow[];
  readonly currentId: string | null;
  readonly kind: SourceKind;
  /** Folded parts that are open, by where they begin. */
  readonly unfolded: readonly number[];
  readonly onFold: (start: number, isOpen: boolean) => void;
  readonly onMark: (passage: PassageRow) => void;
}

type Marks = ReadonlyMap<number, readonly PassageRow[]>;

/** Passages by the block in which they begin. */
function marksByBlock(groups: readonly ReadingGroup[], passages: readonly PassageRow[]): Marks {
  const starts = groups.flatMap(({ blocks }) => blocks.map(({ start }) => start));
  return Map.groupBy(passages, ({ start }) => starts[Math.max(0, lastStartingAtOrBefore(starts, start))] ?? 0);
}

/** Consecutive items become one list, consecutive rows one table; all else stands alone. */
function gather(blocks: readonly ReadingBlock[]): (readonly ReadingBlock[])[] {
  const runs: ReadingBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const joins = (block.block === 'list-item' || block.block === 'table-row') && last?.[0]?.block === block.block;
    if (last && joins) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

const CHARACTERS_A_LINE = 66;

/** How high a part is, in lines, before it has ever been drawn: near enough for the scroll bar not to jump. */
const guessLines = ({ blocks }: ReadingGroup): number =>
  blocks.reduce((lines, { start, end }) => lines + Math.ceil((end - start) / CHARACTERS_A_LINE) + 0.5, 0);

/** The words of a source with their structure. Every text node belongs to one block, which carries its offset as `data-start`. */
export const ReaderText = memo(function ReaderText(props: ReaderTextProps) {
  const { body, groups, passages, currentId, kind, unfolded, onFold, onMark } = props;
  const marks = useMemo(() => marksByBlock(groups, passages), [groups, passages]);
  const current = passages.find(({ id }) => id === currentId);
  return groups.map((group, index) => {
    const first = group.blocks[0]?.start ?? 0;
    const next = groups[index + 1]?.blocks[0]?.start ?? Number.POSITIVE_INFINITY;
    // The passage in hand is in one part: the others are not looked at when it is another.
    const isHere = current !== undefined && current.start < next && (index === 0 || current.start >= first);
    const blocks = (
      <Blocks body={body} blocks={group.blocks} marks={marks} currentId={isHere ? currentId : null} onMark={onMark} />
    );
    return group.kind === 'text' ? (
      <div key={first} className={css.chunk} style={{ containIntrinsicBlockSize: `auto ${guessLines(group)}lh` }}>
        {blocks}
      </div>
    ) : (
      <Surroundings key={first} body={body} group={group} kind={kind} isOpen={unfolded.includes(first)} onFold={onFold}>
        {blocks}
      </Surroundings>
    );
  });
});

interface BlocksProps extends Pick<ReaderTextProps, 'body' | 'currentId' | 'onMark'> {
  readonly blocks: readonly ReadingBlock[];
  readonly marks: Marks;
}

/** The blocks of one part of the text. */
const Blocks = memo(function Blocks({ body, blocks, marks, currentId, onMark }: BlocksProps) {
  return gather(blocks).map((run) => {
    const drawn = run.map((block) => (
      <Block
        key={block.start}
        words={body.slice(block.start, block.end)}
        block={block}
        marks={marks.get(block.start)}
        currentId={marks.get(block.start)?.some(({ id }) => id === currentId) ? currentId : null}
        onMark={onMark}
      />
    ));
    const kind = run[0]?.block;
    if (kind === 'list-item')
      return (
        <ul key={run[0]?.start} className={css.list}>
          {drawn}
        </ul>
      );
    if (kind === 'table-row')
      return (
        <div key={run[0]?.start} className={css.table} role="table">
          {drawn}
        </div>
      );
    return drawn;
  });
});

interface SurroundingsProps {
  readonly body: string;
  readonly group: ReadingGroup & { readonly kind: 'surroundings' };
  readonly kind: SourceKind;
  readonly isOpen: boolean;
  readonly onFold: (start: number, isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** What stands around the article on a page, in one line that opens: it belongs to the source and may be quoted. */
const Surroundings = memo(function Surroundings({ body, group, kind, isOpen, onFold, children }: SurroundingsProps) {
  const t = useText();
  const language = useLanguage();
  const words = group.blocks.reduce(
    (total, { start, end }) => total + (body.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    0,
  );
  const terms = roleTermsOf(kind);
  const roles = group.roles.map((role) => terms[role][language]).join(', ');
  return (
    <details
      className={css.surroundings}
      open={isOpen}
      // Told also when a search or a passage opens it.
      onToggle={({ currentTarget }) => onFold(group.blocks[0]?.start ?? 0, currentTarget.open)}
    >
      <summary data-aside="">{t('reader.surroundings', { roles, count: group.blocks.length, words })}</summary>
      <div className={css.folded}>{children}</div>
    </details>
  );
});
