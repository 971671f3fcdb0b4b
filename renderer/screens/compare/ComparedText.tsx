import { memo, type RefObject } from 'react';
import { BookOpenText } from 'lucide-react';
import type { SourceRow } from '../../../shared/domain/source.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { classes } from '../../components/classes.ts';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import type { MarkedBlock, Piece } from './marked-blocks.ts';
import texts from '../../components/texts.module.css';
import css from './compare.module.css';

interface ComparedTextProps {
  readonly source: SourceRow;
  readonly blocks: readonly MarkedBlock[];
  readonly current: number;
  /** Where the passage in hand stands in this text. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onChoose: (passage: number) => void;
}

/** One of the two: what it is, and its words with what it shares marked. */
export function ComparedText({ source, blocks, current, span, scroller, onChoose }: ComparedTextProps) {
  const t = useText();
  const format = useFormat();
  const { id, no, title, fileName, publisher, published, language } = source;
  const about = [t('common.source-no', { no }), published === '' ? '' : format.date(published), publisher];
  return (
    <section className={css.side} aria-label={t('compare.text', { no })}>
      <header className={css.head}>
        <div>
          <h3 className={css.title} title={title || fileName}>
            {title || fileName}
          </h3>
          <p className={css.about}>{about.filter((one) => one !== '').join(' · ')}</p>
        </div>
        <IconButton
          icon={<BookOpenText size={16} />}
          label={t('compare.read', { no })}
          onPress={() => go({ view: 'reader', sourceId: id, ...(span && { span }) }, { split: false })}
        />
      </header>
      <div
        ref={scroller}
        className={texts.scroller}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keyboard
        tabIndex={0}
        data-main=""
        role="group"
        aria-label={t('compare.text', { no })}
      >
        <div className={classes(texts.sheet, css.sheet)} lang={language || undefined}>
          {blocks.map((block) => (
            <Block
              key={block.start}
              block={block}
              current={holds(block, current) ? current : null}
              onChoose={onChoose}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

const holds = ({ pieces }: MarkedBlock, passage: number): boolean => pieces.some((piece) => piece.passage === passage);

interface BlockProps {
  readonly block: MarkedBlock;
  /** The passage in hand, when it has words in this block. */
  readonly current: number | null;
  readonly onChoose: (passage: number) => void;
}

const Block = memo(function Block({ block, current, onChoose }: BlockProps) {
  const Tag = block.block === 'heading' ? 'h4' : 'p';
  return (
    <Tag className={classes(css.block, css[block.block])}>
      {block.pieces.map((piece) => (
        <Words
          key={piece.start}
          piece={piece}
          isCurrent={piece.passage === current && current !== null}
          onChoose={onChoose}
        />
      ))}
    </Tag>
  );
});

function Words({
  piece,
  isCurrent,
  onChoose,
}: {
  readonly piece: Piece;
  readonly isCurrent: boolean;
  readonly onChoose: (passage: number) => void;
}) {
  const { text, passage, isAltered } = piece;
  if (passage === null) return text;
  const Tag = isAltered ? 'span' : 'mark';
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys step through the passages
    <Tag
      data-passage={passage}
      data-current={isCurrent || undefined}
      className={isAltered ? css.altered : css.shared}
      onClick={() => onChoose(passage)}
    >
      {text}
    </Tag>
  );
}
