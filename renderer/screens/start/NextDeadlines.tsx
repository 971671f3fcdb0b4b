import { Button as PlainButton } from 'react-aria-components';
import { DEADLINE_STATE_TERMS } from '../../../shared/domain/terms.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { daysLeft, useDeadlines, type DeadlineRow } from '../../state/deadlines.ts';
import { go } from '../../state/navigation.ts';
import css from './start.module.css';

const MOST_SHOWN = 5;

const show = ({ proceeding, step }: DeadlineRow): void =>
  go({ view: 'proceedings', proceedingId: proceeding.id, stepId: step.id });

/** What runs until when, the nearest first; how many are past without a step that met them is said below, never hidden. */
export function NextDeadlines() {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const rows = useDeadlines().filter(({ trashed }) => !trashed);
  if (rows.length === 0) return null;
  const next = rows.filter(({ state }) => state === 'open' || state === 'overridden').slice(0, MOST_SHOWN);
  const past = rows.filter(({ state, metBy }) => state === 'missed' && !metBy);
  const latest = past.at(-1);
  return (
    <Section title={t('deadlines.next')}>
      {next.length === 0 ? <p className={css.deadlineIn}>{t('deadlines.none-next')}</p> : null}
      <ul>
        {next.map((row) => (
          <li key={row.deadline.id}>
            <PlainButton className={css.deadline ?? ''} onPress={() => show(row)}>
              <span className={css.deadlineDay}>{format.date(row.day)}</span>
              <span>
                {row.name[language]} – {row.proceeding.title}
              </span>
              <span className={css.deadlineIn}>{t('deadlines.in-days', { count: daysLeft(row.day) })}</span>
              {row.deadline.moved ? (
                <Tag tone="amber">{t('deadlines.has-moved')}</Tag>
              ) : (
                <Tag tone={row.state === 'overridden' ? 'amber' : 'neutral'}>
                  {DEADLINE_STATE_TERMS[row.state][language]}
                </Tag>
              )}
            </PlainButton>
          </li>
        ))}
      </ul>
      {latest ? (
        <p className={css.row}>
          <Tag tone="red">{t('deadlines.past-count', { count: past.length })}</Tag>
          <Button variant="quiet" onPress={() => show(latest)}>
            {t('deadlines.show-past')}
          </Button>
        </p>
      ) : null}
    </Section>
  );
}
