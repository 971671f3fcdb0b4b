import { expect, it } from 'vitest';
import { termsProblem } from '../../../shared/law/deadline-outcome.ts';
import { RULES } from '../../../shared/law/rules.ts';
import { STEP_RULES, stepRuleOf, suggestedRules } from '../../../shared/law/step-rules.ts';

it('suggests what the statute opens, for the step and the proceedings', () => {
  const ids = (
    kind: Parameters<typeof suggestedRules>[0]['kind'],
    step: Parameters<typeof suggestedRules>[1]['kind'],
  ) => suggestedRules({ kind }, { kind: step }).map(({ id }) => id);
  expect([
    ids('cnil', 'decision'),
    ids('cnil', 'liquidation'),
    ids('cnil', 'formal-notice'),
    ids('conseil-etat', 'appeal'),
    ids('civil', 'appeal'),
    ids('settlement', 'decision'),
  ]).toEqual([
    [
      'appeal-conseil-etat',
      'appeal-conseil-etat-distance-2',
      'appeal-conseil-etat-distance-1',
      'third-party-appeal',
      'injunction-term-months',
      'injunction-term-days',
    ],
    [
      'appeal-conseil-etat',
      'appeal-conseil-etat-distance-2',
      'appeal-conseil-etat-distance-1',
      'third-party-appeal',
      'liquidation-observations',
    ],
    ['formal-notice-months', 'formal-notice-days'],
    ['further-pleading'],
    ['civil-appellant-pleading'],
    [],
  ]);
});

it('every suggestion can be computed, has a name of its own, and is found again from the deadline it opened', () => {
  const wrong = STEP_RULES.filter(({ rule, duration, unit }) => {
    const given = duration ?? { [unit ?? '']: 1 };
    return termsProblem({ rule, duration: given, zone: 'metropole' }) !== undefined;
  });
  const lost = STEP_RULES.filter((one) => {
    const [proceeding, step] = [one.proceedings[0], one.steps[0]];
    if (!proceeding || !step) return true;
    const duration = one.duration ?? { [one.unit ?? '']: 3 };
    const found = stepRuleOf({ kind: proceeding }, { kind: step }, { rule: one.rule, duration, base: one.base });
    return (
      found !== one ||
      suggestedRules({ kind: proceeding }, { kind: step }).filter(({ name }) => name.fr === one.name.fr).length !== 1
    );
  });
  expect([wrong, lost, STEP_RULES.filter(({ rule }) => !(rule in RULES))]).toEqual([[], [], []]);
});
