import { Trash2 } from 'lucide-react';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { Divergence } from '../../../shared/domain/divergence.ts';
import { describeKind, describeState } from '../../../shared/domain/divergence-words.ts';
import { ruleInWords } from '../../../shared/domain/proposal-terms.ts';
import { Button } from '../../components/Button.tsx';
import { claimValueInWords } from '../../components/claim-value.ts';
import { DateField } from '../../components/DateField.tsx';
import { Quote } from '../../components/Quote.tsx';
import { Section } from '../../components/Section.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useCommand } from '../../state/commands.ts';
import { propositionOf, useDivergences } from '../../state/divergences.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import css from './divergences.module.css';
import { kindTone, showDivergence, type DivergencesPlaceProps } from './divergences-view.ts';

const NO_FACT = 'none';

/** One claim by itself: its value, corrected in place, the words that say it, its fact, and where it is disputed. */
export function ClaimScreen({ claim, place }: { readonly claim: Claim } & DivergencesPlaceProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const facts = useCall('fact.list', {}).data ?? [];
  const { divergences } = useDivergences();
  const { id: claimId, passage, subject, property, value, unit, date, speaker, factId, how } = claim;
  const words = claimValueInWords({ value, unit, quote: '' }, format, t);
  const disputes = divergences.filter((one) => touches(one, claim));
  const set = (change: Partial<Pick<Claim, 'subject' | 'property' | 'value' | 'unit' | 'date' | 'speaker'>>): void =>
    void act('claim.update', { claimId, set: change });
  const remove = async (): Promise<void> => {
    if ((await act('claim.remove', { claimId })) !== undefined) go({ view: 'divergences' }, { replace: true });
  };
  useCommand({ id: 'claims.remove', labelKey: 'claims.remove', when: useIsActive(place), run: () => void remove() });
  return (
    <article className={css.page} aria-labelledby="claim-title">
      <div className={css.tags}>
        <Tag tone="neutral">{t('claims.claim')}</Tag>
        <Tag tone="neutral">{how === 'user' ? t('claims.by-hand') : ruleInWords(how, language)}</Tag>
      </div>
      <h2 id="claim-title" className={css.title}>
        {[subject, property].filter((one) => one !== '').join(' · ')}
      </h2>
      <p className={css.figure}>{words === '' ? value : words}</p>
      {passage ? (
        <Quote
          passage={passage}
          onOpen={() => go({ view: 'reader', sourceId: passage.sourceId, passageId: passage.id })}
        />
      ) : (
        <p className={css.quiet}>{t('claims.no-passage')}</p>
      )}
      <div className={css.fields}>
        <TextField label={t('claims.subject')} value={subject} onCommit={(next) => set({ subject: next })} />
        <TextField label={t('claims.property')} value={property} onCommit={(next) => set({ property: next })} />
        <TextField
          label={t('claims.value')}
          hint={t('claims.value-hint')}
          value={value}
          onCommit={(next) => set({ value: next })}
        />
        <TextField label={t('claims.unit')} value={unit} onCommit={(next) => set({ unit: next })} />
        <DateField label={t('claims.date')} value={date} onCommit={(next) => set({ date: next })} />
        <TextField label={t('claims.speaker')} value={speaker} onCommit={(next) => set({ speaker: next })} />
        <SelectField
          label={t('claims.fact')}
          value={factId ?? NO_FACT}
          options={[
            { id: NO_FACT, label: t('claims.no-fact') },
            ...facts.map(({ id, no, statement }) => ({ id, label: `${t('facts.fact-no', { no })} – ${statement}` })),
          ]}
          onChange={(next) => void act('claim.update', { claimId, set: { factId: next === NO_FACT ? null : next } })}
        />
      </div>
      <Section title={t('claims.disputes')}>
        {disputes.length === 0 ? <p className={css.quiet}>{t('claims.no-dispute')}</p> : null}
        <ul className={css.disputes}>
          {disputes.map((one) => (
            <li key={one.id}>
              <Button variant="quiet" onPress={() => showDivergence(one.id)}>
                {propositionOf(one, language)}
              </Button>
              <Tag tone={kindTone(one.kind)}>{describeKind(one.kind, language)}</Tag>
              <span className={css.quiet}>{describeState(one.state, language)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <div className={css.acts}>
        {factId === null ? null : (
          <Button variant="quiet" onPress={() => go({ view: 'facts', factId })}>
            {t('claims.open-fact')}
          </Button>
        )}
        <Button variant="quiet" icon={<Trash2 size={15} />} onPress={() => void remove()}>
          {t('claims.remove')}
        </Button>
      </div>
    </article>
  );
}

/** A divergence holds the claim itself, or the very words that it rests on. */
const touches = ({ claims }: Divergence, { id, passage }: Claim): boolean =>
  claims.some(
    ({ claimId, source, start, end }) =>
      claimId === id ||
      (passage !== null && source?.id === passage.sourceId && start < passage.end && end > passage.start),
  );
