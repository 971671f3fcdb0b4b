import type { SearchHit } from '../../../shared/domain/search.ts';
import type { SourceText } from '../../../shared/domain/source.ts';
import { HIT_NOUN_TERMS, SEGMENT_ROLE_TERMS } from '../../../shared/domain/terms.ts';
import { contextOf } from '../../../shared/text/hit-context.ts';
import type { Span } from '../../../shared/text/span.ts';
import { Button } from '../../components/Button.tsx';
import { Pane } from '../../components/Pane.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { Quote } from '../../components/Quote.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import { MOST_SPANS, placeOfHit } from './hit-list.ts';
import css from './search.module.css';
import { Snippet } from './Snippet.tsx';
import { narrowedTo } from './narrow-query.ts';
import { useSearchView } from './search-view.ts';

const AROUND = 90;

/** The hit in hand, read without leaving the list. */
export function SearchRight() {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const [{ active }] = useSearchView();
  if (!active)
    return (
      <Pane title={t('search.preview')}>
        <p className={css.quiet}>{t('search.nothing-chosen')}</p>
      </Pane>
    );
  return (
    <Pane title={HIT_NOUN_TERMS[active.noun][language]}>
      <div className={css.card}>
        <p className={css['card-title']}>{active.title}</p>
        {active.date === '' ? null : <p className={css.quiet}>{format.date(active.date)}</p>}
        <div>
          <Button shortcut="Enter" onPress={() => go(placeOfHit(active))}>
            {t('search.open')}
          </Button>
        </div>
      </div>
      {active.noun === 'source' ? <SourceMatches key={active.id} hit={active} /> : null}
      {active.noun === 'fact' ? <FactQuotes factId={active.id} /> : null}
      {active.noun === 'memo' ? <Snippet parts={active.snippet} /> : null}
    </Pane>
  );
}

/** Every place in the source where the words stand; each opens the reader there. */
function SourceMatches({ hit }: { readonly hit: SearchHit }) {
  const t = useText();
  const [{ query }] = useSearchView();
  const isOfComments = narrowedTo(query, 'in') === 'comments';
  const text = useCall('source.text', { sourceId: hit.id });
  const passages = useCall('passage.list', isOfComments ? { sourceId: hit.id } : null).data ?? [];
  const commentOn = ({ start, end }: Span): string =>
    passages.find((passage) => passage.start === start && passage.end === end)?.comment ?? '';
  const { data } = text;
  if (!data || data.body === '') return <Snippet parts={hit.snippet} />;
  return (
    <>
      <p className={css.quiet}>
        {isOfComments
          ? t('search.commented', { count: hit.spans.length })
          : hit.spans.length >= MOST_SPANS
            ? t('search.many-matches', { count: MOST_SPANS })
            : t('search.matches', { count: hit.spans.length })}
      </p>
      <ol className={css.matches}>
        {hit.spans.map((span) => (
          <Match
            key={span.start}
            text={data}
            span={span}
            comment={commentOn(span)}
            onOpen={() => go(placeOfHit(hit, span))}
          />
        ))}
      </ol>
    </>
  );
}

function Match({
  text,
  span,
  comment,
  onOpen,
}: {
  readonly text: SourceText;
  readonly span: Span;
  /** Empty where it is not for a comment that the passage was found. */
  readonly comment: string;
  readonly onOpen: () => void;
}) {
  const language = useLanguage();
  const { before, words, after, role } = contextOf(text, span, AROUND);
  return (
    <li>
      <button type="button" className={css.match} onClick={onOpen}>
        {comment === '' ? null : <span className={css.comment}>{comment}</span>}
        {role === null ? null : <span className={css.role}>{SEGMENT_ROLE_TERMS[role][language]}</span>}
        <Snippet
          parts={[
            { text: before, hit: false },
            { text: words, hit: true },
            { text: after, hit: false },
          ]}
        />
      </button>
    </li>
  );
}

function FactQuotes({ factId }: { readonly factId: string }) {
  const fact = useCall('fact.get', { factId });
  if (fact.problem) return <ProblemNote problem={fact.problem} />;
  return (
    <ul className={css.matches}>
      {(fact.data?.evidence ?? []).map(({ id, passage }) => (
        <li key={id}>
          <Quote
            passage={passage}
            onOpen={() => go({ view: 'reader', sourceId: passage.sourceId, passageId: passage.id })}
          />
        </li>
      ))}
    </ul>
  );
}
