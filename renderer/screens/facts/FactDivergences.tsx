import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Fact } from '../../../shared/domain/fact.ts';
import { describeKind, describeState } from '../../../shared/domain/divergence-words.ts';
import { Section } from '../../components/Section.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { propositionOf, useDivergencesByFact } from '../../state/divergences.ts';
import { go } from '../../state/navigation.ts';
import css from './facts.module.css';

/** Where the sources disagree on the fact; each line leads to the values side by side. */
export function FactDivergences({ fact }: { readonly fact: Fact }) {
  const t = useText();
  const language = useLanguage();
  const facts = useMemo(() => [fact], [fact]);
  const divergences = useDivergencesByFact(facts).get(fact.id) ?? [];
  if (divergences.length === 0) return null;
  return (
    <Section title={t('divergences.disputed', { count: divergences.length })}>
      <ul className={css.disputes}>
        {divergences.map((one) => (
          <li key={one.id}>
            <AriaButton className={css.dispute ?? ''} onPress={() => go({ view: 'divergences', divergenceId: one.id })}>
              <span aria-hidden>⇄ </span>
              {propositionOf(one, language)}
            </AriaButton>
            <span className={css.quiet}>
              {describeKind(one.kind, language)} · {describeState(one.state, language)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
