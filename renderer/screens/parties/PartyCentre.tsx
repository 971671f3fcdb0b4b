import { Plus } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useCommand } from '../../state/commands.ts';
import { partyAt, useParties, usePartiesView, type PartiesPlaceProps } from './parties-view.ts';
import { PartyCard } from './PartyCard.tsx';
import css from './parties.module.css';

/** The card of one party. */
export function PartyCentre({ place }: PartiesPlaceProps) {
  const t = useText();
  const { parties, isRead, problem } = useParties();
  const [, setView] = usePartiesView();
  useCommand({ id: 'parties.new', labelKey: 'parties.new', run: () => setView({ isAdding: true }) });
  const party = partyAt(parties, place.partyId);
  if (problem && !isRead) return <ProblemNote problem={problem} />;
  if (party) return <PartyCard key={party.id} party={party} parties={parties} />;
  if (!isRead) return null;
  return (
    <div className={css.screen}>
      {parties.length === 0 ? (
        <EmptyState
          title={t('parties.empty-title')}
          text={t('parties.empty-text')}
          actions={
            <Button variant="primary" icon={<Plus size={15} />} onPress={() => setView({ isAdding: true })}>
              {t('parties.new')}
            </Button>
          }
        />
      ) : (
        <EmptyState title={t('parties.none-chosen')} text={t('parties.count', { count: parties.length })} />
      )}
    </div>
  );
}
