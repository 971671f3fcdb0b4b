import { ChevronDown, ChevronUp } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ComparedBlock, MemoVersion } from '../../../shared/domain/memo.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useCall } from '../../state/use-call.ts';
import css from './CompareVersionsDialog.module.css';

/** Null: the text of now. */
export interface Compared {
  readonly from: string | null;
  readonly to: string | null;
}

interface CompareVersionsDialogProps {
  readonly memoId: string;
  readonly versions: readonly MemoVersion[];
  readonly compared: Compared;
  readonly onCompare: (compared: Compared) => void;
  readonly onClose: () => void;
}

const NOW = 'now';

/** Two versions in one text: what was taken out is struck through, what was put in underlined. N and P go from change to change. */
export function CompareVersionsDialog({ memoId, versions, compared, onCompare, onClose }: CompareVersionsDialogProps) {
  const t = useText();
  const page = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(-1);
  const { data: blocks, problem } = useCall('memo.compare', { memoId, ...compared });
  const changes = (blocks ?? []).flatMap(({ parts }) => parts).filter(({ kind }) => kind !== 'same').length;
  const move = (step: 1 | -1): void => {
    const marks = page.current?.querySelectorAll<HTMLElement>('ins, del') ?? [];
    if (marks.length === 0) return;
    const next = at < 0 && step < 0 ? marks.length - 1 : (at + step + marks.length) % marks.length;
    setAt(next);
    for (const [index, mark] of marks.entries()) mark.toggleAttribute('data-current', index === next);
    marks[next]?.scrollIntoView({ block: 'center' });
  };
  const options = [
    { id: NOW, label: t('memo.versions.now') },
    ...versions.map(({ id, name }) => ({ id, label: name })),
  ];
  const choose =
    (which: keyof Compared) =>
    (id: string): void => {
      setAt(-1);
      onCompare({ ...compared, [which]: id === NOW ? null : id });
    };
  return (
    <Dialog title={t('memo.versions.compare')} size="large" isOpen onClose={onClose}>
      <div
        role="group"
        aria-label={t('memo.versions.compare')}
        className={css.frame}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const step = { n: 1, p: -1 }[event.key.toLowerCase()] as 1 | -1 | undefined;
          if (step !== undefined) move(step);
        }}
      >
        <div className={css.head}>
          <SelectField
            label={t('memo.versions.before')}
            value={compared.from ?? NOW}
            options={options}
            onChange={choose('from')}
          />
          <SelectField
            label={t('memo.versions.after')}
            value={compared.to ?? NOW}
            options={options}
            onChange={choose('to')}
          />
          <span className={css.count} role="status">
            {blocks ? t('memo.versions.changes', { count: changes, current: at + 1 }) : '…'}
          </span>
          <IconButton icon={<ChevronUp />} label={t('memo.versions.previous')} shortcut="P" onPress={() => move(-1)} />
          <IconButton icon={<ChevronDown />} label={t('memo.versions.next')} shortcut="N" onPress={() => move(1)} />
        </div>
        {problem ? <ProblemNote problem={problem} /> : null}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by the keyboard */}
        <div ref={page} className={css.page} role="region" aria-label={t('memo.versions.compare')} tabIndex={0}>
          {(blocks ?? []).map((block, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the blocks of one answer, never reordered
            <Block key={index} block={block} />
          ))}
        </div>
      </div>
    </Dialog>
  );
}

function Block({ block: { kind, level, parts } }: { readonly block: ComparedBlock }) {
  return (
    <p className={css.block} data-kind={kind} data-level={level}>
      {parts.map(({ kind: change, text }, index) =>
        change === 'same' ? (
          text
        ) : change === 'added' ? (
          // oxlint-disable-next-line react/no-array-index-key -- the parts of one answer, never reordered
          <ins key={index}>{text}</ins>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- the parts of one answer, never reordered
          <del key={index}>{text}</del>
        ),
      )}
    </p>
  );
}
