import { useCallback, useRef, type KeyboardEvent } from 'react';
import { ACCEPT_TARGETS, type Proposal } from '../../../shared/domain/proposal.ts';
import { Button } from '../../components/Button.tsx';
import { LongList } from '../../components/LongList.tsx';
import { Section } from '../../components/Section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { stoppedReading, useJobs } from '../../state/jobs.ts';
import { go } from '../../state/navigation.ts';
import { usePreferences } from '../../state/preferences.ts';
import { ACCEPT_KEYS, fits, openProposalsOf, REFUSE_KEY, useDecide, useProposalsView } from '../../state/proposals.ts';
import { useCall } from '../../state/use-call.ts';
import { ProposalLine } from './ProposalLine.tsx';
import css from './reader-side.module.css';
import { revealing, useReaderView } from './reader-view.ts';

const keyOf = ({ id }: Proposal): string => id;

/** What is still to be reviewed in this source, with the keys of the review while the list has the focus. */
export function ReaderProposals({ sourceId }: { readonly sourceId: string }) {
  const t = useText();
  const { data } = useCall('proposal.list', openProposalsOf(sourceId));
  const [view, setView] = useReaderView(sourceId);
  const [, setReview] = useProposalsView();
  const { singleKeyShortcuts } = usePreferences();
  const decide = useDecide(t('proposals.new-proceeding'));
  const list = useRef<HTMLDivElement>(null);
  const rows = data?.rows ?? [];
  // While sources are still being read, that this one has nothing is not known.
  const counts = useCall('proposal.counts', rows.length === 0 ? { sourceId } : null).data;
  const stopped = stoppedReading(useJobs(), 'proposals');
  const nothing =
    counts && counts.done < counts.total
      ? t(stopped ? 'tasks.reading-stopped' : 'proposals.reading', { done: counts.done, total: counts.total })
      : t('proposals.none-in-source');
  const current = rows.find(({ start, end }) => view.led?.start === start && view.led.end === end);
  const line = useCallback(
    (one: Proposal, isCurrent: boolean) => (
      <ProposalLine
        one={one}
        isCurrent={isCurrent}
        onShow={({ start, end }) => setView({ currentId: null, led: { start, end }, ...revealing({ start, end }) })}
      />
    ),
    [setView],
  );

  /** By the place in the list as it stands: what has been decided is gone from it. */
  const walk = (index: number): void => {
    const at = (place: number) =>
      list.current?.querySelector<HTMLButtonElement>(`[aria-posinset="${place}"] [data-proposal]`);
    (at(Math.max(1, index + 1)) ?? at(index))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const index = rows.findIndex(({ id }) => id === (event.target as HTMLElement).dataset['proposal']);
    const one = rows[index];
    if (!one || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const target = singleKeyShortcuts ? ACCEPT_TARGETS.find((name) => ACCEPT_KEYS[name] === key) : undefined;
    const isRefusal = event.key === 'Delete' || (singleKeyShortcuts && key === REFUSE_KEY);
    if (target && fits(target, one)) void decide.accept([one.id], target).then(() => walk(index));
    else if (isRefusal) void decide.refuse([one.id]).then(() => walk(index));
    else if (event.key === 'ArrowDown' || (singleKeyShortcuts && event.key === 'n')) walk(index + 1);
    else if (event.key === 'ArrowUp' || (singleKeyShortcuts && event.key === 'N')) walk(index - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Section title={t('proposals.in-source')}>
      {rows.length === 0 ? (
        <p className={css.quiet}>{data ? nothing : null}</p>
      ) : (
        <div ref={list} role="presentation" onKeyDown={onKeyDown}>
          <LongList
            label={t('proposals.in-source')}
            items={rows}
            itemKey={keyOf}
            currentKey={current?.id ?? null}
            render={line}
            itemHeight={24}
          />
        </div>
      )}
      {data && data.total > rows.length ? (
        <Button
          variant="quiet"
          onPress={() => {
            setReview({ sourceId, state: 'open', kind: null, words: '' });
            go({ view: 'proposals' });
          }}
        >
          {t('proposals.more-in-source', { count: data.total - rows.length })}
        </Button>
      ) : null}
    </Section>
  );
}
