import { ArrowDown, ArrowUp, FileDiff } from 'lucide-react';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { isNearlyIdentical, shareOf } from '../../../shared/domain/family.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCommand } from '../../state/commands.ts';
import { go } from '../../state/navigation.ts';
import { prepareVersion } from '../../state/new-version.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useCall } from '../../state/use-call.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import { ComparedText } from './ComparedText.tsx';
import texts from '../../components/texts.module.css';
import css from './compare.module.css';
import { useComparison, type ComparePlaceProps } from './compare-view.ts';
import { markBlocks } from './marked-blocks.ts';

/** How far below the top the passage in hand stands, of the height in view. */
const LEVEL = 0.22;

/** Brings the first words of a passage to the same height in both texts. */
function level(scroller: RefObject<HTMLDivElement | null>, passage: number): void {
  const box = scroller.current;
  const words = box?.querySelector(`[data-passage="${passage}"]`);
  if (!box || !words) return;
  box.scrollTop += words.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight * LEVEL;
}

/** Two sources side by side, with what they share word for word. */
export function CompareScreen({ place }: ComparePlaceProps) {
  const t = useText();
  const format = useFormat();
  const { sourceId, otherId } = place;
  const { comparison, first, second, problem, current, reveal, leadTo } = useComparison(place);
  const family = useCall('family.get', { sourceId }).data?.family;
  const { singleKeyShortcuts } = usePreferences();
  const isActive = useIsActive(place);
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const passages = comparison?.comparison.passages;
  const blocks = useMemo(
    () =>
      comparison && {
        first: markBlocks(comparison.first, comparison.comparison.passages, 'first'),
        second: markBlocks(comparison.second, comparison.comparison.passages, 'second'),
      },
    [comparison],
  );
  const isDrawn = Boolean(blocks && first && second);
  useEffect(() => {
    if (!isDrawn) return;
    level(left, reveal.passage);
    level(right, reveal.passage);
  }, [isDrawn, reveal]);

  const when = isActive && (passages?.length ?? 0) > 0;
  const keys = (letter: string, combination: string): string[] =>
    singleKeyShortcuts ? [combination, letter] : [combination];
  useCommand({
    id: 'compare.next',
    labelKey: 'compare.next',
    keys: keys('n', 'Alt+ArrowDown'),
    when,
    inFields: false,
    run: () => leadTo(current + 1),
  });
  useCommand({
    id: 'compare.previous',
    labelKey: 'compare.previous',
    keys: keys('p', 'Alt+ArrowUp'),
    when,
    inFields: false,
    run: () => leadTo(current - 1),
  });

  useCommand({
    id: 'compare.put-under',
    labelKey: 'versions.put-under',
    values: { no: first?.no ?? 0, other: second?.no ?? 0 },
    when: isActive && first !== undefined && second !== undefined,
    run: () => void prepareVersion({ sourceId, otherId }),
  });

  if (problem) return <ProblemNote problem={problem} />;
  if (!comparison || !blocks || !passages || !first || !second) return <div className={texts.screen} aria-busy />;
  const others = (family?.members ?? []).filter(({ source }) => source.id !== sourceId);
  const passage = passages[current];
  const isNear = isNearlyIdentical(comparison.comparison);
  return (
    <div className={texts.screen}>
      <div className={texts.bar}>
        <p className={texts.summary} role="status">
          {t('compare.summary', { share: format.percent(shareOf(comparison.comparison)), count: passages.length })}
        </p>
        {others.length > 1 ? (
          <SelectField
            label={t('compare.with')}
            isLabelHidden
            className={css.others}
            value={otherId}
            options={others.map(({ source }) => ({
              id: source.id,
              label: `${source.no} · ${source.title || source.fileName}`,
            }))}
            onChange={(next) => go({ view: 'compare', sourceId, otherId: next }, { replace: true })}
          />
        ) : null}
        <Button
          variant={isNear ? 'plain' : 'quiet'}
          icon={<FileDiff size={15} />}
          onPress={() => void prepareVersion({ sourceId, otherId })}
        >
          {t('versions.put-under', { no: first.no, other: second.no })}
        </Button>
        {passages.length === 0 ? null : (
          <span className={css.steps}>
            <span className={css.count}>{t('compare.at', { at: current + 1, count: passages.length })}</span>
            <IconButton
              icon={<ArrowUp size={16} />}
              label={t('compare.previous')}
              shortcut="Alt+ArrowUp"
              onPress={() => leadTo(current - 1)}
            />
            <IconButton
              icon={<ArrowDown size={16} />}
              label={t('compare.next')}
              shortcut="Alt+ArrowDown"
              onPress={() => leadTo(current + 1)}
            />
          </span>
        )}
      </div>
      {isNear ? <p className={texts.note}>{t('versions.near-identical')}</p> : null}
      {passages.length === 0 ? <p className={texts.note}>{t('compare.nothing')}</p> : null}
      <div className={css.texts}>
        <ComparedText
          source={first}
          blocks={blocks.first}
          current={current}
          span={passage?.first}
          scroller={left}
          onChoose={leadTo}
        />
        <ComparedText
          source={second}
          blocks={blocks.second}
          current={current}
          span={passage?.second}
          scroller={right}
          onChoose={leadTo}
        />
      </div>
    </div>
  );
}
