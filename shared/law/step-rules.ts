/** The time limits that each kind of step opens, as data with their articles. A period that the act itself states is asked for. */
import type { Duration } from '../domain/deadline.ts';
import type { Proceeding, ProceedingKind, Step, StepDate, StepKind } from '../domain/proceeding.ts';
import type { Bilingual } from '../kernel/words.ts';
import type { RuleCode } from './rules.ts';

export interface StepRule {
  readonly id: string;
  readonly proceedings: readonly ProceedingKind[];
  readonly steps: readonly StepKind[];
  readonly name: Bilingual;
  readonly rule: RuleCode;
  /** Null: the act states it, in the part named by `unit`. */
  readonly duration: Duration | null;
  readonly unit?: 'months' | 'days';
  readonly base: StepDate;
  readonly authority: string;
  /** Kinds of step that usually meet it. */
  readonly answeredBy?: readonly StepKind[];
}

const SANCTIONS: readonly StepKind[] = ['decision', 'injunction', 'liquidation', 'reprimand', 'simplified-procedure'];
const AUTHORITIES: readonly ProceedingKind[] = ['cnil', 'administrative'];
const COURTS: readonly ProceedingKind[] = ['conseil-etat', 'administrative'];

const appeal = (
  id: string,
  where: Pick<StepRule, 'proceedings' | 'steps' | 'authority'>,
  name: Bilingual,
): readonly StepRule[] => {
  const common = { ...where, base: 'notificationDate', answeredBy: ['appeal', 'cassation'] } as const;
  const far = (months: number, fr: string, en: string): StepRule => ({
    ...common,
    id: `${id}-distance-${months}`,
    name: { fr: `${name.fr}, ${fr}`, en: `${name.en}, ${en}` },
    rule: 'CJA_FRANC_MOIS_DISTANCE',
    duration: { months: 2, distance_months: months },
    authority: `${where.authority}, R.421-7`,
  });
  return [
    { ...common, id, name, rule: 'CJA_FRANC_MOIS', duration: { months: 2 } },
    far(2, 'destinataire à l’étranger', 'addressee abroad'),
    far(1, 'destinataire outre-mer', 'addressee overseas'),
  ];
};

const stated = (rule: Omit<StepRule, 'duration' | 'rule' | 'unit' | 'base'>): readonly StepRule[] =>
  (
    [
      ['months', 'CNIL_MOIS', 'mois', 'months'],
      ['days', 'CNIL_JOURS', 'jours', 'days'],
    ] as const
  ).map(([unit, code, fr, en]) => ({
    ...rule,
    id: `${rule.id}-${unit}`,
    name: { fr: `${rule.name.fr} (${fr})`, en: `${rule.name.en} (${en})` },
    rule: code,
    unit,
    duration: null,
    base: 'notificationDate',
  }));

/** What runs from the service of a civil judgment. */
const civil = (step: StepKind): Pick<StepRule, 'proceedings' | 'steps' | 'base'> => ({
  proceedings: ['civil'],
  steps: [step],
  base: 'notificationDate',
});

export const STEP_RULES: readonly StepRule[] = [
  {
    id: 'complaint-answer',
    proceedings: ['cnil', 'foreign-authority'],
    steps: ['complaint'],
    name: { fr: 'Information du plaignant', en: 'Complainant informed' },
    rule: 'EU_1182_MOIS',
    duration: { months: 3 },
    base: 'actDate',
    authority: 'RGPD art. 78(2)',
  },
  ...stated({
    id: 'investigation-reply',
    answeredBy: ['observations'],
    proceedings: ['cnil'],
    steps: ['investigation'],
    name: { fr: 'Réponse au contrôle, délai fixé', en: 'Reply to the investigation, period set' },
    authority: 'Décret 2019-536',
  }),
  ...stated({
    id: 'formal-notice',
    proceedings: ['cnil'],
    steps: ['formal-notice'],
    name: { fr: 'Mise en conformité, délai fixé', en: 'Compliance, period set' },
    authority: 'Décret 2019-536 art. 38 : au moins 10 jours',
  }),
  ...stated({
    id: 'report-observations',
    answeredBy: ['observations'],
    proceedings: ['cnil'],
    steps: ['report'],
    name: { fr: 'Observations sur le rapport, délai fixé', en: 'Observations on the report, period set' },
    authority: 'Décret 2019-536',
  }),
  ...appeal(
    'appeal-conseil-etat',
    { proceedings: AUTHORITIES, steps: SANCTIONS, authority: 'CJA art. R.421-1' },
    { fr: 'Recours', en: 'Appeal' },
  ),
  {
    id: 'third-party-appeal',
    proceedings: AUTHORITIES,
    steps: SANCTIONS,
    name: { fr: 'Recours d’un tiers, depuis la publication', en: 'Appeal by a third party, from publication' },
    rule: 'CJA_FRANC_MOIS',
    duration: { months: 2 },
    base: 'publicationDate',
    answeredBy: ['appeal'],
    authority: 'CJA art. R.421-1',
  },
  ...stated({
    id: 'injunction-term',
    proceedings: ['cnil'],
    steps: ['decision', 'injunction'],
    name: { fr: 'Exécution de l’injonction, délai fixé', en: 'Compliance with the injunction, period set' },
    authority: 'Loi 78-17 art. 20 ; dispositif de la décision',
  }),
  {
    id: 'liquidation-observations',
    answeredBy: ['observations'],
    proceedings: ['cnil'],
    steps: ['liquidation'],
    name: { fr: 'Observations sur la liquidation', en: 'Observations on the liquidation' },
    rule: 'CNIL_JOURS',
    duration: { days: 15 },
    base: 'notificationDate',
    authority: 'Décret 2019-536 art. 44',
  },
  {
    id: 'further-pleading',
    answeredBy: ['pleading'],
    proceedings: ['conseil-etat'],
    steps: ['appeal'],
    name: { fr: 'Mémoire complémentaire', en: 'Further pleading' },
    rule: 'CJA_FRANC_MOIS',
    duration: { months: 3 },
    base: 'actDate',
    authority: 'CJA art. R.611-22',
  },
  {
    id: 'closing-before-hearing',
    proceedings: COURTS,
    steps: ['hearing'],
    name: { fr: 'Clôture de l’instruction', en: 'Closing of the written procedure' },
    rule: 'CJA_3_JOURS_FRANCS_AVANT',
    duration: { free_days: 3 },
    base: 'actDate',
    authority: 'CJA art. R.613-2',
  },
  ...appeal(
    'administrative-appeal',
    { proceedings: ['administrative'], steps: ['judgment'], authority: 'CJA art. R.811-2, R.821-1' },
    { fr: 'Appel ou pourvoi', en: 'Appeal or review' },
  ),
  ...(['judgment', 'service'] as const).flatMap((step): StepRule[] => [
    {
      ...civil(step),
      id: `civil-appeal-${step}`,
      answeredBy: ['appeal'],
      name: { fr: 'Appel', en: 'Appeal' },
      rule: 'CPC_MOIS',
      duration: { months: 1 },
      authority: 'CPC art. 538',
    },
    {
      ...civil(step),
      id: `civil-appeal-abroad-${step}`,
      answeredBy: ['appeal'],
      name: { fr: 'Appel, partie à l’étranger', en: 'Appeal, party abroad' },
      rule: 'CPC_MOIS_DISTANCE',
      duration: { months: 1, distance_months: 2 },
      authority: 'CPC art. 538, 643',
    },
    {
      ...civil(step),
      id: `civil-appeal-overseas-${step}`,
      answeredBy: ['appeal'],
      name: { fr: 'Appel, partie outre-mer', en: 'Appeal, party overseas' },
      rule: 'CPC_MOIS_DISTANCE',
      duration: { months: 1, distance_months: 1 },
      authority: 'CPC art. 538, 643, 644',
    },
    {
      ...civil(step),
      id: `civil-interim-appeal-${step}`,
      answeredBy: ['appeal'],
      name: { fr: 'Appel d’une ordonnance de référé', en: 'Appeal against an interim order' },
      rule: 'CPC_JOURS',
      duration: { days: 15 },
      authority: 'CPC art. 490',
    },
    {
      ...civil(step),
      id: `civil-cassation-${step}`,
      answeredBy: ['cassation'],
      name: { fr: 'Pourvoi en cassation', en: 'Appeal on points of law' },
      rule: 'CPC_MOIS',
      duration: { months: 2 },
      authority: 'CPC art. 612',
    },
    {
      ...civil(step),
      id: `civil-cassation-abroad-${step}`,
      answeredBy: ['cassation'],
      name: { fr: 'Pourvoi en cassation, partie à l’étranger', en: 'Appeal on points of law, party abroad' },
      rule: 'CPC_MOIS_DISTANCE',
      duration: { months: 2, distance_months: 2 },
      authority: 'CPC art. 612, 643',
    },
  ]),
  {
    id: 'civil-appellant-pleading',
    answeredBy: ['pleading'],
    proceedings: ['civil'],
    steps: ['appeal'],
    name: { fr: 'Conclusions de l’appelant', en: 'Appellant’s pleading' },
    rule: 'CPC_MOIS',
    duration: { months: 3 },
    base: 'actDate',
    authority: 'CPC art. 908',
  },
  {
    id: 'civil-appointment-of-counsel',
    proceedings: ['civil'],
    steps: ['summons'],
    name: { fr: 'Constitution d’avocat du défendeur', en: 'Defendant appoints counsel' },
    rule: 'CPC_JOURS',
    duration: { days: 15 },
    base: 'notificationDate',
    authority: 'CPC art. 763',
  },
  {
    id: 'civil-summons-filed',
    proceedings: ['civil'],
    steps: ['hearing'],
    name: { fr: 'Remise de l’assignation au greffe', en: 'Summons filed with the registry' },
    rule: 'CPC_JOURS_AVANT',
    duration: { days: 15 },
    base: 'actDate',
    authority: 'CPC art. 754',
  },
  {
    id: 'civil-cassation-pleading',
    answeredBy: ['pleading'],
    proceedings: ['civil'],
    steps: ['cassation'],
    name: { fr: 'Mémoire ampliatif', en: 'Pleading on points of law' },
    rule: 'CPC_MOIS',
    duration: { months: 4 },
    base: 'actDate',
    authority: 'CPC art. 978',
  },
  {
    id: 'civil-respondent-pleading',
    answeredBy: ['pleading'],
    proceedings: ['civil'],
    steps: ['pleading'],
    name: { fr: 'Conclusions de l’intimé', en: 'Respondent’s pleading' },
    rule: 'CPC_MOIS',
    duration: { months: 3 },
    base: 'notificationDate',
    authority: 'CPC art. 909',
  },
];

/** What a step of that kind opens in proceedings of that kind, in the order in which a lawyer would think of them. */
export const suggestedRules = (proceeding: Pick<Proceeding, 'kind'>, step: Pick<Step, 'kind'>): readonly StepRule[] =>
  STEP_RULES.filter(({ proceedings, steps }) => proceedings.includes(proceeding.kind) && steps.includes(step.kind));

/** The suggestion from which a deadline was opened, if it is still what it says. */
export const stepRuleOf = (
  proceeding: Pick<Proceeding, 'kind'>,
  step: Pick<Step, 'kind'>,
  { rule, duration, base }: { readonly rule: string; readonly duration: Duration; readonly base: StepDate },
): StepRule | undefined =>
  suggestedRules(proceeding, step).find(
    (one) => one.rule === rule && one.base === base && (one.duration === null || sameDuration(one.duration, duration)),
  );

function sameDuration(one: Duration, other: Duration): boolean {
  const parts = (duration: Duration): string =>
    Object.entries(duration)
      .map(([part, count]) => `${part} ${count}`)
      .toSorted()
      .join();
  return parts(one) === parts(other);
}
