import { CalendarArrowDown, Plus } from 'lucide-react';
import type { Proceeding } from '../../../shared/domain/proceeding.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useCommand } from '../../state/commands.ts';
import { calendarCount, exportCalendar, useDeadlines, useMovedDeadlines } from '../../state/deadlines.ts';
import { go } from '../../state/navigation.ts';
import { useMatter } from '../../state/workbench.ts';
import { Comparison } from './Comparison.tsx';
import css from './proceedings.module.css';
import {
  inOrder,
  shownPlace,
  useProceedings,
  useProceedingsView,
  type ProceedingsPlaceProps,
} from './proceedings-view.ts';
import { ProceedingHead } from './ProceedingHead.tsx';
import { StepCard } from './StepCard.tsx';

/** One proceeding: its head, then its steps in order, the one in hand open. */
export function ProceedingCentre({ place: asked }: ProceedingsPlaceProps) {
  const t = useText();
  const { proceedings, parties, isRead, problem } = useProceedings();
  const place = shownPlace(asked, proceedings);
  const [view, setView] = useProceedingsView();
  useCommand({ id: 'proceedings.new', labelKey: 'proceedings.new', run: () => setView({ isAdding: true }) });
  const language = useLanguage();
  useMovedDeadlines(language);
  const proceeding = proceedings.find(({ id }) => id === place.proceedingId);
  if (problem && !isRead) return <ProblemNote problem={problem} />;
  if (!isRead) return null;
  if (place.compared !== undefined) return <Comparison partyId={place.compared} />;
  if (!proceeding) return <NoProceeding onAdd={() => setView({ isAdding: true })} />;

  const trashed = proceeding.steps.filter((step) => step.trashed).length;
  const steps = inOrder(proceeding.steps).filter((step) => view.showsTrash || !step.trashed);
  const open = (stepId?: string): void => {
    setView({ measureId: null, paymentId: null, deadlineId: null });
    go({ view: 'proceedings', proceedingId: proceeding.id, ...(stepId ? { stepId } : {}) }, { replace: true });
  };
  return (
    <article className={css.screen} aria-label={proceeding.title}>
      <div className={css.page}>
        <ProceedingHead key={proceeding.id} proceeding={proceeding} parties={parties} />
        <div className={css['steps-head']}>
          <h3 className={css['section-title']}>{t('proceedings.steps')}</h3>
          {trashed === 0 ? null : (
            <Button variant="quiet" onPress={() => setView({ showsTrash: !view.showsTrash })}>
              {t('proceedings.trashed-steps', { count: trashed })}
            </Button>
          )}
          <CalendarButton />
          <Button icon={<Plus size={15} />} onPress={() => void addStep(proceeding, open)}>
            {t('proceedings.add-step')}
          </Button>
        </div>
        {steps.length === 0 ? <p className={css.quiet}>{t('proceedings.no-steps')}</p> : null}
        <ol className={css.steps}>
          {steps.map((step) => (
            <StepCard
              key={step.id}
              proceeding={proceeding}
              step={step}
              isOpen={step.id === place.stepId}
              onToggle={() => open(step.id === place.stepId ? undefined : step.id)}
            />
          ))}
        </ol>
      </div>
    </article>
  );
}

/** Every deadline of the matter as a calendar with alarms; there while there is one to give. */
function CalendarButton() {
  const t = useText();
  const language = useLanguage();
  const matter = useMatter();
  const count = calendarCount(useDeadlines());
  const run = (): void =>
    void exportCalendar(
      t('deadlines.file-name', { title: matter?.title ?? '' }).replaceAll(/[\\/:*?"<>|]/gu, ' '),
      language,
    );
  useCommand({ id: 'deadlines.export', labelKey: 'deadlines.export', when: count > 0, run });
  if (count === 0) return null;
  return (
    <Button variant="quiet" icon={<CalendarArrowDown size={15} />} onPress={run}>
      {t('deadlines.export')}
    </Button>
  );
}

async function addStep(proceeding: Proceeding, open: (stepId: string) => void): Promise<void> {
  const step = await act('step.create', { proceedingId: proceeding.id, set: { kind: 'decision' } });
  if (step) open(step.id);
}

function NoProceeding({ onAdd }: { readonly onAdd: () => void }) {
  const t = useText();
  return (
    <EmptyState
      title={t('proceedings.empty-title')}
      text={t('proceedings.empty-text')}
      actions={
        <Button variant="primary" icon={<Plus size={15} />} onPress={onAdd}>
          {t('proceedings.new')}
        </Button>
      }
    />
  );
}
