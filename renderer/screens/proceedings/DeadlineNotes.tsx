import type { Step } from '../../../shared/domain/proceeding.ts';
import { STEP_DATE_TERMS, STEP_KIND_TERMS } from '../../../shared/domain/terms.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { Button } from '../../components/Button.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import type { DeadlineRow } from '../../state/deadlines.ts';
import css from './deadlines.module.css';

const nameOf = ({ kind, label, number }: Step, language: Language): string =>
  [STEP_KIND_TERMS[kind][language], label, number].filter(Boolean).join(' – ');

/** What must be known before the day is relied on: that it moved, that it is missing, imposed, uncertain, past. */
export function DeadlineNotes({ row }: { readonly row: DeadlineRow }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { deadline, outcome, event } = row;
  const date = STEP_DATE_TERMS[deadline.base][language];
  const { moved } = deadline;
  const notes: string[] = [];
  if (outcome.kind === 'waiting') notes.push(t('deadlines.waiting', { date }));
  if (outcome.kind === 'range')
    notes.push(
      t('deadlines.range', {
        date,
        event: format.date(event),
        from: format.date(outcome.from),
        to: format.date(outcome.to),
      }),
    );
  if (outcome.kind === 'day' && outcome.uncertain) notes.push(t('deadlines.uncertain', { event: format.date(event) }));
  if (deadline.overrideDay !== '')
    notes.push(
      t('deadlines.overridden', {
        day: format.date(deadline.overrideDay),
        reason: deadline.overrideReason,
        computed: outcome.kind === 'day' ? format.date(outcome.limit.prudentDay) : t('deadlines.no-computed'),
      }),
    );
  if (row.metBy?.late) notes.push(t('deadlines.met-late'));
  if (row.arguableUntil !== '') notes.push(t('deadlines.arguable', { day: format.date(row.arguableUntil) }));
  return (
    <>
      {outcome.kind === 'refused' ? <ProblemNote problem={outcome.problem} /> : null}
      {moved ? (
        <div className={css.moved} role="status">
          <Tag tone="amber">
            {t(moved.toDay === '' ? 'deadlines.moved-nowhere' : 'deadlines.moved-why', {
              date,
              from: format.date(moved.fromEvent),
              to: format.date(moved.toEvent),
              fromDay: format.date(moved.fromDay),
              toDay: format.date(moved.toDay),
            })}
          </Tag>
          <Button onPress={() => void act('deadline.seen', { deadlineId: deadline.id })}>{t('deadlines.seen')}</Button>
        </div>
      ) : null}
      {row.mayBeMetBy ? (
        <div className={css.moved} role="status">
          <Tag tone="amber">{t('deadlines.may-be-met', { step: nameOf(row.mayBeMetBy.step, language) })}</Tag>
          <Button
            onPress={() =>
              void act('deadline.update', {
                deadlineId: deadline.id,
                set: { metByStepId: row.mayBeMetBy?.step.id ?? null },
              })
            }
          >
            {t('deadlines.it-is-met')}
          </Button>
        </div>
      ) : null}
      {notes.map((text) => (
        <p key={text} className={css.note}>
          {text}
        </p>
      ))}
    </>
  );
}
