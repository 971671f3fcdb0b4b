import { CircleHelp } from 'lucide-react';
import { useEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import { describeProblem } from '../../../shared/domain/problems.ts';
import type { SearchHit } from '../../../shared/domain/search.ts';
import { SEARCH_SCOPE_TERMS } from '../../../shared/domain/terms.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import type { Place } from '../../state/place.ts';
import { askEarly, useSearch } from '../../state/use-search.ts';
import { afterPaint } from './after-paint.ts';
import { groupHits, hitKey, placeOfHit, remember } from './hit-list.ts';
import { AroundTexts } from './AroundTexts.tsx';
import { HitRow } from './HitRow.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import css from './search.module.css';
import { changeSearchView, useSearchView } from './search-view.ts';

export interface SearchPlaceProps {
  readonly place: Place & { readonly view: 'search' };
}

const REMEMBER_MILLISECONDS = 1_200;

/** The same for every row and every key, so that a row is drawn again only when its hit is another. */
const choose = (hit: SearchHit): void => changeSearchView(() => ({ activeKey: hitKey(hit) }));
const open = (hit: SearchHit, split: boolean): void => {
  changeSearchView(({ recent, query }) => ({ activeKey: hitKey(hit), recent: remember(recent, query) }));
  go(placeOfHit(hit), { split });
};

/** Sources, facts and memoranda at once, as the words are typed. */
export function SearchScreen({ place }: SearchPlaceProps) {
  const t = useText();
  const language = useLanguage();
  const [view, setView] = useSearchView();
  const scroller = useRef<HTMLDivElement>(null);
  const result = useSearch(
    view.query,
    view.scope,
    () => view.activeKey !== null || (scroller.current?.scrollTop ?? 0) > 0,
  );
  const { hits, counts, total, totalIsExact, facets, explained, problem } = result;
  const groups = useMemo(() => groupHits(hits), [hits]);
  const ordered = groups.flatMap(({ hits: list }) => list);
  const at = ordered.findIndex((hit) => hitKey(hit) === view.activeKey);
  const box = useRef<HTMLDivElement>(null);
  useArrival(place, box);

  // The first hit is in hand until another is chosen. What the panes beside show of it follows once the hits stand on the screen.
  const active = ordered[at] ?? ordered[0] ?? null;
  useEffect(
    () => afterPaint(() => setView({ counts, isCounted: totalIsExact, facets, active })),
    [counts, totalIsExact, facets, active, setView],
  );
  useEffect(() => {
    if (view.query.trim() === '') return undefined;
    const timer = setTimeout(() => setView({ recent: remember(view.recent, view.query) }), REMEMBER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [view.query, view.recent, setView]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      const next = ordered[Math.max(0, Math.min(ordered.length - 1, Math.max(at, 0) + step))];
      if (next) choose(next);
    } else if (event.key === 'Enter' && active && event.target instanceof HTMLInputElement)
      open(active, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const words = view.query.trim();
  const explanation = explained ? describeProblem(explained, language) : null;
  const tryOut = (query: string): void => {
    // Now, while nothing is to be laid out anew.
    scroller.current?.scrollTo({ top: 0 });
    setView({ query, activeKey: null });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that bubble up from the box and the hits
    <div className={css.screen} role="search" aria-label={t('search.title')} onKeyDown={onKeyDown}>
      <div ref={box} className={css.box} data-main="">
        <TextField
          label={t('search.box')}
          isLabelHidden
          type="search"
          className={css.field}
          placeholder={t('search.placeholder')}
          value={view.query}
          onChange={(query) => {
            askEarly(query, view.scope);
            tryOut(query);
          }}
        />
        <span className={css.count} role="status">
          {words === ''
            ? ''
            : result.searching && hits.length === 0
              ? t('search.searching')
              : t(totalIsExact ? 'search.count' : 'search.count-about', { count: total })}
        </span>
        <IconButton
          icon={<CircleHelp size={16} />}
          label={t('search.help')}
          isPressed={view.isHelpOpen}
          onPress={() => setView({ isHelpOpen: !view.isHelpOpen })}
        />
      </div>
      {explanation ? (
        <p className={css.explained}>
          {explanation.message} <span className={css.remedy}>{explanation.remedy}</span>
        </p>
      ) : null}
      {view.isHelpOpen && words !== '' ? <SearchHelp onTry={tryOut} /> : null}
      {problem ? <ProblemNote problem={problem} /> : null}
      {words === '' ? null : <AroundTexts count={result.inSurroundings} />}
      {words === '' ? (
        <div className={css.hits}>
          <div className={css.start}>
            <EmptyState title={t('search.empty-title')} text={t('search.empty-text')} />
            <SearchHelp onTry={tryOut} />
          </div>
        </div>
      ) : hits.length === 0 && !result.searching && !problem ? (
        <EmptyState
          title={t('search.none-title', { query: words })}
          text={t(view.scope === 'all' ? 'search.none-anywhere-text' : 'search.none-text')}
          actions={
            view.scope === 'all' ? (
              view.isHelpOpen ? undefined : (
                <Button onPress={() => setView({ isHelpOpen: true })}>{t('search.help')}</Button>
              )
            ) : (
              <Button onPress={() => setView({ scope: 'all' })}>{t('search.everywhere')}</Button>
            )
          }
        />
      ) : (
        <div ref={scroller} className={css.hits} aria-busy={result.searching}>
          {groups.map(({ noun, hits: list }) => (
            <section key={noun} aria-label={SEARCH_SCOPE_TERMS[`${noun}s`][language]}>
              <h2 className={css['group-title']}>{SEARCH_SCOPE_TERMS[`${noun}s`][language]}</h2>
              <ul className={css.group}>
                {list.map((hit) => (
                  <HitRow
                    key={hitKey(hit)}
                    hit={hit}
                    isActive={hit === active}
                    isChosen={hit === ordered[at]}
                    onChoose={choose}
                    onOpen={open}
                  />
                ))}
              </ul>
            </section>
          ))}
          {hits.length < total ? (
            <div className={css.more}>
              <Button isDisabled={result.searching} onPress={result.more}>
                {t('search.more')}
              </Button>
            </div>
          ) : null}
        </div>
      )}
    </div>
  );
}

/** A place with a query asks it; one without keeps the last, ready to be typed over. */
function useArrival(place: SearchPlaceProps['place'], box: RefObject<HTMLElement | null>): void {
  const [, setView] = useSearchView();
  const arrived = useRef<Place | null>(null);
  const { query, scope } = place;
  useEffect(() => {
    if (arrived.current === place) return;
    arrived.current = place;
    const field = box.current?.querySelector('input');
    field?.focus();
    field?.select();
    setView({
      ...(query === undefined ? {} : { query, activeKey: null }),
      ...(scope === undefined ? {} : { scope }),
    });
  }, [place, query, scope, box, setView]);
}
