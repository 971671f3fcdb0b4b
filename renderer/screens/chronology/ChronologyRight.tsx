import { FACT_STATUS_TERMS, STANCE_TERMS } from '../../../shared/domain/terms.ts';
import { Button } from '../../components/Button.tsx';
import { Pane } from '../../components/Pane.tsx';
import { Quote } from '../../components/Quote.tsx';
import { Section } from '../../components/Section.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { CHRONOLOGY_NOUN_TERMS, useChronologyView } from '../../state/chronology.ts';
import { useChronology } from './chronology-view.ts';
import css from './chronology.module.css';

/** The event in hand and the words that prove its date. */
export function ChronologyRight() {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { events } = useChronology();
  const [view] = useChronologyView();
  const event = events.find(({ key }) => key === view.activeKey);
  if (!event)
    return (
      <Pane title={t('chronology.event')}>
        <p className={css.quiet}>{t('chronology.nothing-chosen')}</p>
      </Pane>
    );
  return (
    <Pane title={CHRONOLOGY_NOUN_TERMS[event.noun][language]}>
      <div className={css.card}>
        <p className={css['card-date']}>
          {event.certainty === 'sure' ? format.date(event.date) : <Tag tone="amber">{format.date(event.date)}</Tag>}
        </p>
        <p className={css['card-title']}>{event.title}</p>
        {event.aspect === '' ? null : <p className={css.quiet}>{event.aspect}</p>}
        {event.actor === '' ? null : <p className={css.quiet}>{event.actor}</p>}
        {event.status === null ? null : (
          <p>
            <Tag tone={event.status === 'established' ? 'green' : event.status === 'disputed' ? 'red' : 'neutral'}>
              {FACT_STATUS_TERMS[event.status][language]}
            </Tag>
          </p>
        )}
        <div>
          <Button shortcut="Enter" onPress={() => go(event.place)}>
            {t('chronology.open')}
          </Button>
        </div>
      </div>
      <Section title={t('chronology.sources')}>
        {event.evidence.length === 0 ? <p className={css.quiet}>{t('chronology.no-quotes')}</p> : null}
        <ul className={css.quotes}>
          {event.evidence.map(({ id, stance, passage }) => (
            <li key={id}>
              <Quote
                passage={passage}
                onOpen={() => go({ view: 'reader', sourceId: passage.sourceId, passageId: passage.id })}
                {...(stance === 'contradicts'
                  ? { actions: <Tag tone="red">{STANCE_TERMS[stance][language]}</Tag> }
                  : {})}
              />
            </li>
          ))}
        </ul>
      </Section>
    </Pane>
  );
}
