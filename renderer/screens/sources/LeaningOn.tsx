import { Quote } from '../../components/Quote.tsx';
import { Section } from '../../components/Section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import css from './sources.module.css';

/** Facts, memoranda and passages that would fall with this source; each leads to itself. */
export function LeaningOn({ sourceId }: { readonly sourceId: string }) {
  const t = useText();
  const passages = useCall('passage.list', { sourceId });
  const facts = useCall('fact.list', {});
  const citations = useCall('citation.list', { sourceId });
  const mine = (passages.data ?? [])
    .filter((passage) => passage.sourceId === sourceId)
    .sort((a, b) => a.start - b.start);
  const proven = (facts.data ?? []).filter(({ evidence }) =>
    evidence.some(({ passage }) => passage.sourceId === sourceId),
  );
  const memos = new Map(
    (citations.data ?? [])
      .filter((citation) => citation.sourceId === sourceId)
      .map(({ memoId, memoTitle }) => [memoId, memoTitle]),
  );
  if (mine.length + proven.length + memos.size === 0)
    return (
      <Section title={t('sources.leaning')}>
        <p className={css.quiet}>{t('sources.no-leaning')}</p>
      </Section>
    );
  return (
    <>
      {memos.size === 0 ? null : (
        <Section title={t('sources.by-memos')}>
          <ul className={css.links}>
            {[...memos].map(([memoId, title]) => (
              <li key={memoId}>
                <button type="button" className={css.link} onClick={() => go({ view: 'memo', memoId })}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {proven.length === 0 ? null : (
        <Section title={t('sources.by-facts')}>
          <ul className={css.links}>
            {proven.map(({ id, no, statement }) => (
              <li key={id}>
                <button type="button" className={css.link} onClick={() => go({ view: 'facts', factId: id })}>
                  {t('sources.fact-line', { no, statement })}
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {mine.length === 0 ? null : (
        <Section title={t('sources.by-passages')}>
          <ul className={css.quotes}>
            {mine.map((passage) => (
              <li key={passage.id}>
                <Quote
                  passage={passage}
                  isInSource
                  onOpen={() => go({ view: 'reader', sourceId, passageId: passage.id })}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
