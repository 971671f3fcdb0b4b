import { useRef, type KeyboardEvent } from 'react';
import { ACCEPT_TARGETS, type Proposal } from '../../../shared/domain/proposal.ts';
import { ACCEPT_TARGET_TERMS, PROPOSAL_KIND_TERM } from '../../../shared/domain/proposal-terms.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { usePreferences } from '../../state/preferences.ts';
import { ACCEPT_KEYS, fits, openProposalsOf, REFUSE_KEY, useDecide, useProposalsView } from '../../state/proposals.ts';
import { useCall } from '../../state/use-call.ts';
import css from './reader-side.module.css';
import { revealing, useReaderView } from './reader-view.ts';

/** What is still to be reviewed in this source, with the keys of the review while the list has the focus. */
export function ReaderProposals({ sourceId }: { readonly sourceId: string }) {
  const t = useText();
  const language = useLanguage();
  const { data } = useCall('proposal.list', openProposalsOf(sourceId));
  const [view, setView] = useReaderView(sourceId);
  const [, setReview] = useProposalsView();
  const { singleKeyShortcuts } = usePreferences();
  const decide = useDecide(t('proposals.new-proceeding'));
  const list = useRef<HTMLUListElement>(null);
  const rows = data?.rows ?? [];
  const isCurrent = ({ start, end }: Proposal): boolean => view.led?.start === start && view.led.end === end;
  const show = ({ start, end }: Proposal): void =>
    setView({ currentId: null, led: { start, end }, ...revealing({ start, end }) });

  const walk = (index: number): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('[data-proposal]') ?? [])];
    buttons[Math.max(0, Math.min(buttons.length - 1, index))]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    const index = Number((event.target as HTMLElement).dataset['proposal'] ?? -1);
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
        <p className={css.quiet}>{t('proposals.none-in-source')}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that bubble up from its buttons
        <ul ref={list} className={css.list} aria-label={t('proposals.in-source')} onKeyDown={onKeyDown}>
          {rows.map((one, index) => (
            <li key={one.id}>
              <button
                type="button"
                data-proposal={index}
                className={css.row}
                aria-current={isCurrent(one)}
                onClick={() => show(one)}
              >
                <Tag tone="violet">{PROPOSAL_KIND_TERM[one.kind][language]}</Tag>
                <span className={css['row-words']}>{one.quote.replaceAll(/\s+/gu, ' ')}</span>
              </button>
              {isCurrent(one) ? (
                <div className={css.decide}>
                  {ACCEPT_TARGETS.filter((target) => fits(target, one)).map((target) => (
                    <Button
                      key={target}
                      variant="quiet"
                      aria-label={t(`proposals.accept-${target}`)}
                      {...(singleKeyShortcuts ? { shortcut: ACCEPT_KEYS[target].toUpperCase() } : {})}
                      onPress={() => void decide.accept([one.id], target)}
                    >
                      {ACCEPT_TARGET_TERMS[target][language]}
                    </Button>
                  ))}
                  <Button
                    variant="quiet"
                    {...(singleKeyShortcuts ? { shortcut: REFUSE_KEY.toUpperCase() } : {})}
                    onPress={() => void decide.refuse([one.id])}
                  >
                    {t('proposals.refuse')}
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
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
