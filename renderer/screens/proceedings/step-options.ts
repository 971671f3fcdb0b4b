import { STEP_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-text.ts';
import { inOrder, useProceedings } from './proceedings-view.ts';

/** Every other step of the matter, for a deadline that it may have met: an appeal is often a step of other proceedings. */
export function useStepOptions(exceptId: string): readonly { readonly id: string; readonly label: string }[] {
  const language = useLanguage();
  const format = useFormat();
  const { proceedings } = useProceedings();
  const there = proceedings.filter(({ trashed }) => !trashed);
  return there.flatMap((proceeding) =>
    inOrder(proceeding.steps)
      .filter(({ id, trashed }) => !trashed && id !== exceptId)
      .map((step) => ({
        id: step.id,
        label: [
          ...(there.length > 1 ? [proceeding.title] : []),
          [STEP_KIND_TERMS[step.kind][language], step.label, step.number].filter(Boolean).join(' '),
          format.date(step.actDate || step.notificationDate || step.publicationDate),
        ]
          .filter(Boolean)
          .join(' – '),
      })),
  );
}
