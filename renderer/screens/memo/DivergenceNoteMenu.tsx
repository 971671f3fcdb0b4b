import { Split } from 'lucide-react';
import type { Divergence } from '../../../shared/domain/divergence.ts';
import { describeKind } from '../../../shared/domain/divergence-words.ts';
import { MenuButton } from '../../components/MenuButton.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { propositionOf, useTakenDivergences } from '../../state/divergences.ts';

/** The divergences that the lawyer has taken: one becomes a footnote at the caret. */
export function DivergenceNoteMenu({ onPick }: { readonly onPick: (divergence: Divergence) => void }) {
  const t = useText();
  const language = useLanguage();
  const divergences = useTakenDivergences();
  return (
    <MenuButton
      label={t('divergences.note')}
      icon={<Split size={16} />}
      iconOnly
      items={
        divergences.length === 0
          ? [{ id: 'none', label: t('divergences.note-none'), onAction: () => go({ view: 'divergences' }) }]
          : divergences.map((one) => ({
              id: one.id,
              label: `${propositionOf(one, language)} · ${describeKind(one.kind, language)}`,
              onAction: () => onPick(one),
            }))
      }
    />
  );
}
