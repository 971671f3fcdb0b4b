import { memo, type CSSProperties, type ReactNode } from 'react';
import { Link2, MessageSquare, Quote as QuoteIcon } from 'lucide-react';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import type { ReadingBlock } from '../../../shared/text/reading-blocks.ts';
import { classes } from '../../components/classes.ts';
import { useText } from '../../i18n/use-text.ts';
import { placeMarks } from './mark-places.ts';
import css from './reader-text.module.css';

interface BlockProps {
  readonly words: string;
  readonly block: ReadingBlock;
  readonly marks: readonly PassageRow[] | undefined;
  readonly currentId: string | null;
  readonly onMark: (passage: PassageRow) => void;
}

const sameMarks = (a: BlockProps['marks'], b: BlockProps['marks']): boolean =>
  a === b || (a?.length === b?.length && (a?.every((mark, index) => mark === b?.[index]) ?? false));

/** One block; its text nodes stay the same nodes for as long as the source is shown, because highlights and selections hold on to them. */
export const Block = memo(
  function Block({ words, block, marks, currentId, onMark }: BlockProps) {
    const attributes = { 'data-start': block.start, className: classOf(block, words) };
    const aside =
      marks === undefined ? null : <Marks block={block} marks={marks} currentId={currentId} onMark={onMark} />;
    const content = (
      <>
        {aside}
        {block.block === 'table-row' ? <Cells words={words} /> : <Words words={words} block={block} />}
      </>
    );
    switch (block.block) {
      case 'heading':
        return <Heading level={block.level} attributes={attributes} content={content} />;
      case 'list-item':
        return <li {...attributes}>{content}</li>;
      case 'quotation':
        return <blockquote {...attributes}>{content}</blockquote>;
      case 'preformatted':
        return <pre {...attributes}>{content}</pre>;
      case 'table-row':
        return (
          <div role="row" {...attributes}>
            {content}
          </div>
        );
      case 'paragraph':
        return <p {...attributes}>{content}</p>;
      default:
        return assertNever(block.block);
    }
  },
  (a, b) =>
    a.block === b.block &&
    a.words === b.words &&
    a.currentId === b.currentId &&
    a.onMark === b.onMark &&
    sameMarks(a.marks, b.marks),
);

/** A text keeps the marks of its lists, a page draws them: the missing ones are drawn here, too. */
const LIST_MARK = /^\s*(?:[-*•–—‣▪]|\d{1,3}[.)]|[a-z]\))/u;

const classOf = ({ block, role, isHardWrapped }: ReadingBlock, words: string): string =>
  classes(
    css.block,
    css[block],
    role === 'caption' && css.caption,
    isHardWrapped && css.flowing,
    block === 'list-item' && !LIST_MARK.test(words) && css.bullet,
  );

/** Below the screen's own heading, and no deeper than HTML goes. */
function Heading(props: { readonly level: number; readonly attributes: object; readonly content: ReactNode }) {
  const Tag = `h${Math.min(6, Math.max(2, props.level + 1))}` as 'h2';
  return <Tag {...props.attributes}>{props.content}</Tag>;
}

/** The words, with a sign at each place where a page begins; the sign has no text of its own. */
function Words({ words, block }: { readonly words: string; readonly block: ReadingBlock }) {
  const t = useText();
  if (block.pages.length === 0) return words;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { page, at: offset } of block.pages) {
    const until = offset - block.start;
    if (until > at) parts.push(words.slice(at, until));
    at = Math.max(at, until);
    parts.push(
      <span
        key={page}
        data-aside=""
        data-page={page}
        className={css.page}
        role="separator"
        aria-label={t('reader.page', { page })}
      />,
    );
  }
  parts.push(words.slice(at));
  return parts;
}

/** Cells of a row are set apart by tabs in the text; each tab stays in the cell that it ends. */
function Cells({ words }: { readonly words: string }) {
  return words.split(/(?<=\t)/u).map((cell, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- cells never move, and two may hold the same words
    <span key={index} role="cell" className={css.cell}>
      {cell}
    </span>
  ));
}

type MarksProps = Pick<BlockProps, 'block' | 'currentId' | 'onMark'> & { readonly marks: readonly PassageRow[] };

/** Signs in the margin, at about the line where each passage begins. The list in the right pane says the same to assistive technology. */
function Marks({ block, marks, currentId, onMark }: MarksProps) {
  const length = Math.max(1, block.end - block.start);
  const places = placeMarks(marks);
  return (
    <span data-aside="" aria-hidden className={css.marks}>
      {marks.map((passage, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys N and P and the list in the right pane do the same
        <span
          key={passage.id}
          className={css.mark}
          data-kind={passage.factIds.length > 0 ? 'fact' : passage.comment === '' ? 'passage' : 'comment'}
          data-current={passage.id === currentId || undefined}
          style={
            {
              '--share': Math.max(0, passage.start - block.start) / length,
              '--before': places[index] ?? 0,
            } as CSSProperties
          }
          onClick={() => onMark(passage)}
        >
          {passage.factIds.length > 0 ? (
            <Link2 size={13} />
          ) : passage.comment === '' ? (
            <QuoteIcon size={11} />
          ) : (
            <MessageSquare size={12} />
          )}
          {passage.factIds.length > 0 && passage.comment !== '' ? <MessageSquare size={12} /> : null}
        </span>
      ))}
    </span>
  );
}
