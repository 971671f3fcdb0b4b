import { Sparkles, Split } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import { Step } from './Step.tsx';

/** Of up to so many sources what they hold is known in a moment; reading more of them is a job that this screen does not start. */
const COUNTED = 100;

/** What the program found in the sources and nobody has looked at. */
export function ToReview({ sources }: { readonly sources: number }) {
  const t = useText();
  const isCounted = sources <= COUNTED;
  const counts = useCall('proposal.counts', isCounted ? {} : null).data;
  const divergences = useCall('divergence.list', isCounted ? {} : null).data;
  const proposals = counts?.states.open ?? 0;
  const open = divergences?.filter(({ state }) => state === 'proposed' || state === 'open').length ?? 0;
  return (
    <>
      {isCounted && proposals === 0 ? null : (
        <Step
          icon={<Sparkles />}
          text={isCounted ? t('start.next-proposals', { count: proposals }) : t('start.next-proposals-many')}
        >
          <Button onPress={() => go({ view: 'proposals' })}>{t('start.do-review')}</Button>
        </Step>
      )}
      {isCounted && open === 0 ? null : (
        <Step
          icon={<Split />}
          text={isCounted ? t('start.next-divergences', { count: open }) : t('start.next-divergences-many')}
        >
          <Button onPress={() => go({ view: 'divergences' })}>{t('start.do-rule')}</Button>
        </Step>
      )}
    </>
  );
}
