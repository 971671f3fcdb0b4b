/** Divergences in words: kinds, topics and explanations, in both languages. */
import { fill, type Bilingual, type Language } from '../kernel/words.ts';
import { THINGS } from './divergence-things.ts';
import type { DivergenceKind, DivergenceState, Told } from './divergence.ts';

const DIVERGENCE_KIND_TERMS: Readonly<Record<DivergenceKind, Bilingual>> = {
  contradiction: { fr: 'Contradiction', en: 'Contradiction' },
  magnitude: { fr: 'Ordres de grandeur incompatibles', en: 'Orders of magnitude that cannot both be right' },
  evolution: { fr: 'Évolution', en: 'Evolution' },
  rounding: { fr: 'Arrondi', en: 'Rounding' },
  start: { fr: 'Point de départ', en: 'Starting point' },
  sequence: { fr: 'Ordre des actes', en: 'Order of the acts' },
  trigger: { fr: 'Fait générateur', en: 'What sets it running' },
  maximum: { fr: 'Maximum prétendu', en: 'Alleged maximum' },
  duration: { fr: 'Durée incompatible', en: 'Incompatible duration' },
  'source-date': { fr: 'Date de la source', en: 'Date of the source' },
  'penalty-stage': { fr: 'Prononcé ou liquidation', en: 'Imposed or liquidated' },
  'party-thesis': { fr: 'Thèse d’une partie', en: 'A party’s thesis' },
  attribution: { fr: 'Origine d’un propos', en: 'Origin of a statement' },
  terminology: { fr: 'Qualification', en: 'Qualification' },
  outcome: { fr: 'Projet ou décision', en: 'Planned or decided' },
};

const DIVERGENCE_STATE_TERMS: Readonly<Record<DivergenceState, Bilingual>> = {
  proposed: { fr: 'À examiner', en: 'To be looked at' },
  open: { fr: 'Ouverte', en: 'Open' },
  ruled: { fr: 'Tranchée', en: 'Ruled' },
  dismissed: { fr: 'Écartée', en: 'Dismissed' },
};

export const describeKind = (kind: DivergenceKind, language: Language): string => DIVERGENCE_KIND_TERMS[kind][language];

export const describeState = (state: DivergenceState, language: Language): string =>
  DIVERGENCE_STATE_TERMS[state][language];

const b = (fr: string, en: string): Bilingual => ({ fr, en });

/** By rule: what the proposition is about; `{thing}` is the noun of the topic. */
const TOPICS: Readonly<Record<string, Bilingual>> = {
  sum: b('Montant : {thing}', 'Amount: {thing}'),
  quantity: b('Nombre : {thing}', 'Number: {thing}'),
  population: b('Nombre de personnes concernées', 'Number of people concerned'),
  share: b('Part : {thing}', 'Share: {thing}'),
  period: b('Délai pour {thing}', 'Time to {thing}'),
  date: b('Date : {thing}', 'Date: {thing}'),
  origin: b('Point de départ de l’affaire', 'How the affair began'),
  order: b('Place de la mise en demeure', 'When the formal notice came'),
  sequence: b('Ordre des actes', 'Order of the acts'),
  trigger: b('Fait générateur de l’astreinte', 'What sets the periodic penalty running'),
  stage: b('Astreinte nouvelle ou liquidée', 'New periodic penalty or liquidation of an earlier one'),
  maximum: b('Montant dit « maximum »', 'Amount called “maximum”'),
  elapsed: b('Durée de la situation', 'How long it has lasted'),
  'before-after': b('Ordre des faits', 'Order of events'),
  'untold.amount': b('Montant', 'Amount'),
  'untold.period': b('Durée', 'Length of time'),
  'untold.date': b('Date', 'Date'),
  users: b('À qui cela est vendu ou par qui c’est utilisé', 'Who buys or uses it'),
  decider: b('Qui a décidé', 'Who decided'),
  'opposite.appealed': b('Exercice d’un recours', 'Whether an appeal was made'),
  'opposite.compensation': b('Indemnisation', 'Compensation'),
  'opposite.approval': b('Approbation ou refus', 'Approval or refusal'),
  'opposite.ransom': b('Paiement d’une rançon', 'Payment of a ransom'),
  'opposite.settled-or-ordered': b('Transaction ou condamnation', 'Settlement or judgment'),
  span: b('Durée et dates', 'Length and dates'),
  saying: b('Origine d’une déclaration', 'Origin of a statement'),
  thesis: b('Thèse d’une partie', 'A party’s thesis'),
  sanction: b('Sanction projetée ou prononcée', 'Sanction planned or decided'),
  'head-date': b('Date affichée de la source', 'Date shown by the source'),
  claim: b('{thing}', '{thing}'),
  'opposite.appeal-outcome': b('Issue du recours', 'Outcome of the appeal'),
  'opposite.guilt': b('Issue pénale', 'Verdict'),
  'opposite.compliance': b('Mise en conformité', 'Compliance'),
  'opposite.payment': b('Paiement', 'Payment'),
  'opposite.notified': b('Information donnée', 'Whether notice was given'),
  'opposite.insured': b('Assurance', 'Insurance'),
  'opposite.closure': b('Fermeture', 'Closure'),
  'opposite.liability': b('Reconnaissance des faits', 'Admission of the facts'),
  'wording.order-or-notice': b('Injonction ou mise en demeure', 'Order or formal notice'),
  'wording.convicted': b('« Condamner » pour une autorité', '“Convict” of an authority'),
  'wording.reprimand': b('Rappel à l’ordre ou injonction', 'Reprimand or order'),
  'wording.freed': b('« S’affranchir » d’une somme', '“Freed” from a sum'),
  'wording.refusal': b('Refus ou défaut de paiement', 'Refusal or failure to pay'),
  'wording.own-motion': b('Rôle de l’autorité', 'What the authority did'),
};

const EXPLANATIONS: Readonly<Record<string, Bilingual>> = {
  contradiction: b('Les valeurs ne peuvent pas être toutes exactes.', 'The values cannot all be right.'),
  users: b(
    'Une source parle d’un usage public seulement, une autre d’utilisateurs privés aussi.',
    'One source tells of public use only, another of private users as well.',
  ),
  decider: b(
    'Les sources attribuent le même acte à des autorités différentes.',
    'The sources give one act to different authorities.',
  ),
  opposite: b('Les sources affirment des issues contraires.', 'The sources assert opposite outcomes.'),
  magnitude: b('Les ordres de grandeur sont incompatibles.', 'The orders of magnitude cannot both be right.'),
  evolution: b(
    'Valeurs de dates différentes : une évolution, non une erreur.',
    'Values of different dates: an evolution, not an error.',
  ),
  rounding: b('Une valeur arrondit l’autre : aucune contradiction.', 'One value rounds the other: no contradiction.'),
  start: b(
    'Les sources font commencer l’affaire à des dates différentes.',
    'The sources let the affair begin on different dates.',
  ),
  sequence: b(
    'Les sources ne placent pas les actes dans le même ordre.',
    'The sources do not put the acts in the same order.',
  ),
  trigger: b(
    'L’astreinte sanctionne l’inexécution de l’injonction, non le retard de paiement d’une amende.',
    'A periodic penalty punishes failure to obey the order, not late payment of a fine.',
  ),
  maximum: b(
    'La somme dite « maximum » n’est pas celle que fixe le texte ou qu’indique une autre source.',
    'The sum called “maximum” is not the one set by law or given by another source.',
  ),
  duration: b(
    'Les durées supposent des points de départ incompatibles.',
    'The durations imply starting points that cannot be one.',
  ),
  span: b(
    'La durée annoncée ne correspond pas aux dates données : {days} jours.',
    'The stated length does not fit the dates given: {days} days.',
  ),
  'source-date': b(
    'La date affichée ({shown}) est bien postérieure aux faits : sans doute celle de la capture de la page.',
    'The date shown ({shown}) is long after the facts: probably that of the page’s capture.',
  ),
  'penalty-stage': b(
    'Une astreinte « nouvelle » et la liquidation d’une astreinte antérieure sont deux actes.',
    'A “new” periodic penalty and the liquidation of an earlier one are two acts.',
  ),
  'party-thesis': b(
    'Thèse d’une partie reprise par plusieurs sources : à présenter comme telle.',
    'A party’s thesis handed on by several sources: to be presented as such.',
  ),
  'thesis-as-fact': b(
    'Thèse d’une partie qu’une source donne pour un fait.',
    'A party’s thesis that one source tells as a fact.',
  ),
  attribution: b(
    'Même citation, transmise par des voies différentes : {ways}.',
    'One quotation, handed on in different ways: {ways}.',
  ),
  outcome: b(
    'Une somme seulement projetée ; une autre source dit la sanction prononcée, sans son montant.',
    'A sum that was only planned; another source tells the sanction as decided, without its amount.',
  ),
  'wording.order-or-notice': b(
    'Une mise en demeure n’est pas une injonction : actes, auteurs et effets diffèrent.',
    'A formal notice is not an order: the acts, their authors and their effects differ.',
  ),
  'wording.convicted': b(
    'Une autorité administrative sanctionne ; seules les juridictions condamnent.',
    'An administrative authority sanctions; only courts convict.',
  ),
  'wording.reprimand': b(
    'Un rappel à l’ordre n’enjoint rien ; une mesure qui ordonne est une injonction.',
    'A reprimand orders nothing; a measure that orders is an injunction.',
  ),
  'wording.freed': b(
    'S’affranchir, c’est se libérer ; on s’acquitte d’une somme.',
    'One is not freed from a sum by paying it.',
  ),
  'wording.refusal': b('Un défaut de paiement n’établit pas un refus.', 'Failure to pay does not establish a refusal.'),
  'wording.own-motion': b(
    'L’autorité qui décide ne recommande pas sa propre sanction.',
    'The authority that decides does not recommend its own sanction.',
  ),
};

/** The proposition in words; a code without words of its own is told by its rule. */
export function describeTopic({ code, detail }: Told, language: Language): string {
  const rule = code.split('.')[0] ?? '';
  const words = TOPICS[code.replace(/:.*$/u, '')] ?? TOPICS[rule];
  const noun = String(detail['thing'] ?? '');
  const [name = '', phase] = noun.split(':');
  const thing = THINGS[name]?.[language] ?? name;
  const suffix =
    phase === 'published'
      ? b(' (publication)', ' (publication)')
      : phase === 'notified'
        ? b(' (notification)', ' (notification)')
        : undefined;
  return words ? fill(words[language], { thing: `${thing}${suffix?.[language] ?? ''}` }) : code;
}

export const describeExplanation = ({ code, detail }: Told, language: Language): string => {
  const words = EXPLANATIONS[code];
  return words ? fill(words[language], detail) : '';
};
