import { Files } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { GENRE_TERMS } from '../../../shared/domain/genre.ts';
import { SOURCE_FIELD_TERMS, SOURCE_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { Guess } from '../../components/Guess.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { LongList } from '../../components/LongList.tsx';
import { Pane } from '../../components/Pane.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { Section } from '../../components/Section.tsx';
import type { SourceRow } from '../../../shared/domain/source.ts';
import { useVersionOffers } from '../../state/version-offers.ts';
import { VersionOffers } from '../../components/VersionOffers.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { PartLinks } from './PartLinks.tsx';
import { PassageCard } from './PassageCard.tsx';
import css from './reader-side.module.css';
import type { ReaderPlaceProps } from './ReaderScreen.tsx';
import { ReaderProposals } from './ReaderProposals.tsx';
import { revealing, useReaderView } from './reader-view.ts';
import { useReading } from './use-reading.ts';

const keyOf = ({ id }: PassageRow): string => id;

/** What is known of the source, and its passages in reading order with the facts and remarks that lean on them. */
export function ReaderRight({ place }: ReaderPlaceProps) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { source, text, earlier, passages, elsewhere, facts } = useReading(place);
  const [view, setView] = useReaderView(place.sourceId);
  const goTo = useCallback(
    (passage: PassageRow) => setView({ currentId: passage.id, led: null, ...revealing(passage) }),
    [setView],
  );
  // Those of another version follow: their words have no place in the text shown.
  const listed = useMemo(() => [...passages, ...elsewhere], [passages, elsewhere]);
  const shown = text?.textId;
  const card = useCallback(
    (passage: PassageRow, isCurrent: boolean) => (
      <PassageCard
        passage={passage}
        facts={facts}
        isCurrent={isCurrent}
        onGo={passage.textId === shown ? goTo : null}
      />
    ),
    [facts, shown, goTo],
  );
  if (!source) return null;
  const { provenance, basis } = source;
  return (
    <Pane
      title={t('common.source-no', { no: source.no })}
      isPadded={false}
      actions={
        <IconButton
          icon={<Files size={16} />}
          label={t('reader.details')}
          onPress={() => go({ view: 'sources', sourceId: source.id })}
        />
      }
    >
      <div className={css.sections}>
        <Section title={t('reader.source')}>
          <Offers source={source} />
          <dl className={css.details}>
            <dt>{t('sources.title')}</dt>
            <dd>
              <Guess origin={provenance.title} basis={basis.title}>
                {source.title}
              </Guess>
            </dd>
            {source.genre === '' ? null : (
              <>
                <dt>{SOURCE_FIELD_TERMS.genre[language]}</dt>
                <dd>
                  <Guess origin={provenance.genre} basis={basis.genre}>
                    {GENRE_TERMS[source.genre][language]}
                  </Guess>
                </dd>
              </>
            )}
            {source.published === '' ? null : (
              <>
                <dt>{t('sources.published')}</dt>
                <dd>
                  <Guess origin={provenance.published} basis={basis.published}>
                    {format.date(source.published)}
                  </Guess>
                </dd>
              </>
            )}
            {source.publisher === '' ? null : (
              <>
                <dt>{t('sources.publisher')}</dt>
                <dd>
                  <Guess origin={provenance.publisher} basis={basis.publisher}>
                    {source.publisher}
                  </Guess>
                </dd>
              </>
            )}
            {source.captured === '' ? null : (
              <>
                <dt>{SOURCE_FIELD_TERMS.captured[language]}</dt>
                <dd>
                  <Guess origin={provenance.captured} basis={basis.captured}>
                    {format.date(source.captured)}
                  </Guess>
                </dd>
              </>
            )}
            <dt>{t('sources.kind')}</dt>
            <dd>
              {SOURCE_KIND_TERMS[source.kind][language]} · {format.bytes(source.size)}
            </dd>
          </dl>
          {source.problem && text !== null ? <ProblemNote problem={source.problem} /> : null}
        </Section>
        <PartLinks source={source} />
        {text === null && elsewhere.length === 0 ? null : (
          <Section title={t('reader.passages')}>
            {listed.length === 0 ? (
              <p className={css.quiet}>{t('reader.no-passages')}</p>
            ) : (
              <LongList
                items={listed}
                itemKey={keyOf}
                currentKey={view.currentId}
                render={card}
                itemHeight={64}
                itemClassName={css.card}
                follows
              />
            )}
          </Section>
        )}
        {earlier ? (
          <Section title={t('proposals.in-source')}>
            <p className={css.quiet}>{t('proposals.in-present-version')}</p>
          </Section>
        ) : (
          <ReaderProposals sourceId={source.id} />
        )}
      </div>
    </Pane>
  );
}

function Offers({ source }: { readonly source: SourceRow }) {
  return (
    <div className={css.offers}>
      <VersionOffers offers={useVersionOffers(source)} />
    </div>
  );
}
