/** What every closed union is called, in both languages: one place for the screens, the command line and the printed page. */
import type { Bilingual } from '../kernel/words.ts';
import type { Conflict } from './conflict.ts';
import type { DeadlineState } from './deadline.ts';
import type { FactStatus } from './fact.ts';
import type { PartyKind } from './party.ts';
import type { EvidenceTarget, Stance } from './passage.ts';
import {
  STEP_DATES,
  type Creditor,
  type MeasureKind,
  type MeasureState,
  type NotificationMode,
  type PartyRole,
  type PaymentOrder,
  type ProceedingKind,
  type ProceedingState,
  type Statute,
  type StepDate,
  type StepKind,
} from './proceeding.ts';
import type { SearchHit, SearchScope } from './search.ts';
import type { Confidentiality, SegmentRole, SourceField, SourceKind, SourceState } from './source.ts';

export const SOURCE_KIND_TERMS: Readonly<Record<SourceKind, Bilingual>> = {
  text: { fr: 'Texte', en: 'Text' },
  markdown: { fr: 'Markdown', en: 'Markdown' },
  html: { fr: 'Page web', en: 'Web page' },
  pdf: { fr: 'PDF', en: 'PDF' },
  docx: { fr: 'Word', en: 'Word' },
  odt: { fr: 'ODT', en: 'ODT' },
  rtf: { fr: 'RTF', en: 'RTF' },
  email: { fr: 'Courriel', en: 'E-mail' },
  image: { fr: 'Image', en: 'Image' },
  archive: { fr: 'Archive', en: 'Archive' },
  other: { fr: 'Autre', en: 'Other' },
};

export const SOURCE_STATE_TERMS: Readonly<Record<SourceState, Bilingual>> = {
  read: { fr: 'Texte lu', en: 'Text read' },
  'no-text': { fr: 'Sans texte', en: 'No text' },
  kept: { fr: 'Original seul', en: 'Original only' },
};

export const CONFIDENTIALITY_TERMS: Readonly<Record<Confidentiality, Bilingual>> = {
  open: { fr: 'Peut être produite', en: 'May be produced' },
  confidential: { fr: 'Confidentielle entre avocats', en: 'Confidential between lawyers' },
  official: { fr: 'Lettre officielle', en: 'Marked official' },
};

export const SOURCE_FIELD_TERMS: Readonly<Record<SourceField, Bilingual>> = {
  title: { fr: 'Titre', en: 'Title' },
  genre: { fr: 'Genre', en: 'Kind' },
  published: { fr: 'Date de publication', en: 'Date of publication' },
  publisher: { fr: 'Éditeur', en: 'Publisher' },
  author: { fr: 'Auteur', en: 'Author' },
  language: { fr: 'Langue', en: 'Language' },
  captured: { fr: 'Capturé le', en: 'Captured on' },
};

export const SEGMENT_ROLE_TERMS: Readonly<Record<SegmentRole, Bilingual>> = {
  body: { fr: 'Texte', en: 'Text' },
  heading: { fr: 'Titre', en: 'Heading' },
  caption: { fr: 'Légende', en: 'Caption' },
  menu: { fr: 'Menu', en: 'Menu' },
  'cookie-banner': { fr: 'Bandeau de cookies', en: 'Cookie banner' },
  related: { fr: 'Articles liés', en: 'Related articles' },
  advertisement: { fr: 'Publicité', en: 'Advertisement' },
  comments: { fr: 'Commentaires de lecteurs', en: 'Readers’ comments' },
  'legal-notice': { fr: 'Mentions légales', en: 'Legal notice' },
};

const OFFICE_ROLE_TERMS: Partial<Readonly<Record<SegmentRole, Bilingual>>> = {
  menu: { fr: 'En-têtes, pieds de page et tables', en: 'Page heads, feet and contents' },
  comments: { fr: 'Commentaires et révisions', en: 'Comments and revisions' },
};

/** In documents of some kinds the same parts are other things than on a web page. */
const ROLE_TERMS_OF_KIND: Partial<Readonly<Record<SourceKind, Partial<Readonly<Record<SegmentRole, Bilingual>>>>>> = {
  email: {
    related: { fr: 'Messages antérieurs', en: 'Earlier messages' },
    'legal-notice': { fr: 'Signature et mentions', en: 'Signature and notices' },
  },
  docx: OFFICE_ROLE_TERMS,
  odt: OFFICE_ROLE_TERMS,
  pdf: { menu: { fr: 'En-têtes et pieds de page', en: 'Page heads and feet' } },
};

export const roleTermsOf = (kind: SourceKind): Readonly<Record<SegmentRole, Bilingual>> => ({
  ...SEGMENT_ROLE_TERMS,
  ...ROLE_TERMS_OF_KIND[kind],
});

export const FACT_STATUS_TERMS: Readonly<Record<FactStatus, Bilingual>> = {
  alleged: { fr: 'Allégué', en: 'Alleged' },
  disputed: { fr: 'Contesté', en: 'Disputed' },
  established: { fr: 'Établi', en: 'Established' },
};

export const STANCE_TERMS: Readonly<Record<Stance, Bilingual>> = {
  supports: { fr: 'Appuie', en: 'Supports' },
  contradicts: { fr: 'Contredit', en: 'Contradicts' },
};

export const EVIDENCE_TARGET_TERMS: Readonly<Record<EvidenceTarget, Bilingual>> = {
  fact: { fr: 'Fait', en: 'Fact' },
  party: { fr: 'Partie', en: 'Party' },
  proceeding: { fr: 'Procédure', en: 'Proceeding' },
  step: { fr: 'Acte', en: 'Step' },
  measure: { fr: 'Mesure', en: 'Measure' },
  payment: { fr: 'Paiement', en: 'Payment' },
};

export const PARTY_KIND_TERMS: Readonly<Record<PartyKind, Bilingual>> = {
  person: { fr: 'Personne physique', en: 'Individual' },
  company: { fr: 'Société', en: 'Company' },
  authority: { fr: 'Autorité', en: 'Authority' },
  court: { fr: 'Juridiction', en: 'Court' },
  association: { fr: 'Association', en: 'Association' },
  counsel: { fr: 'Conseil', en: 'Counsel' },
  other: { fr: 'Autre', en: 'Other' },
};

export const PROCEEDING_KIND_TERMS: Readonly<Record<ProceedingKind, Bilingual>> = {
  cnil: { fr: 'Procédure devant la CNIL', en: 'Proceedings before the CNIL' },
  'conseil-etat': { fr: 'Recours devant le Conseil d’État', en: 'Appeal to the Conseil d’État' },
  administrative: { fr: 'Procédure administrative', en: 'Administrative proceedings' },
  civil: { fr: 'Procédure civile', en: 'Civil proceedings' },
  'foreign-authority': { fr: 'Procédure devant une autorité étrangère', en: 'Proceedings before a foreign authority' },
  settlement: { fr: 'Transaction', en: 'Settlement' },
  other: { fr: 'Autre procédure', en: 'Other proceedings' },
};

export const PROCEEDING_STATE_TERMS: Readonly<Record<ProceedingState, Bilingual>> = {
  pending: { fr: 'En cours', en: 'Pending' },
  decided: { fr: 'Décision rendue', en: 'Decided' },
  'under-appeal': { fr: 'Recours pendant', en: 'Under appeal' },
  final: { fr: 'Définitive', en: 'Final' },
  annulled: { fr: 'Annulée', en: 'Annulled' },
  restored: { fr: 'Rétablie', en: 'Restored' },
  settled: { fr: 'Transigée', en: 'Settled' },
};

export const PARTY_ROLE_TERMS: Readonly<Record<PartyRole, Bilingual>> = {
  complainant: { fr: 'Plaignant', en: 'Complainant' },
  claimant: { fr: 'Demandeur', en: 'Claimant' },
  intervener: { fr: 'Intervenant', en: 'Intervener' },
  rapporteur: { fr: 'Rapporteur', en: 'Rapporteur' },
  counsel: { fr: 'Conseil', en: 'Counsel' },
  other: { fr: 'Autre rôle', en: 'Other role' },
};

export const NOTIFICATION_MODE_TERMS: Readonly<Record<NotificationMode, Bilingual>> = {
  '': { fr: 'Non précisé', en: 'Not stated' },
  'registered-letter': { fr: 'Lettre recommandée avec avis de réception', en: 'Registered letter' },
  bailiff: { fr: 'Signification par commissaire de justice', en: 'Service by an officer of justice' },
  electronic: { fr: 'Voie électronique', en: 'Electronic delivery' },
  hand: { fr: 'Remise en main propre', en: 'Delivered by hand' },
  diplomatic: { fr: 'Voie consulaire ou convention internationale', en: 'Consular channel or convention' },
  publication: { fr: 'Publication', en: 'Publication' },
  other: { fr: 'Autre mode', en: 'Other mode' },
};

export const STEP_KIND_TERMS: Readonly<Record<StepKind, Bilingual>> = {
  complaint: { fr: 'Plainte ou réclamation', en: 'Complaint' },
  investigation: { fr: 'Contrôle', en: 'Investigation' },
  'notice-of-intent': { fr: 'Lettre d’intention', en: 'Notice of intent' },
  'formal-notice': { fr: 'Mise en demeure', en: 'Formal notice' },
  publication: { fr: 'Publication', en: 'Publication' },
  'rapporteur-appointed': { fr: 'Désignation du rapporteur', en: 'Appointment of the rapporteur' },
  report: { fr: 'Rapport', en: 'Report' },
  observations: { fr: 'Observations', en: 'Observations' },
  hearing: { fr: 'Audience, séance, plaidoirie', en: 'Hearing' },
  decision: { fr: 'Décision', en: 'Decision' },
  injunction: { fr: 'Injonction', en: 'Injunction' },
  liquidation: { fr: 'Liquidation de l’astreinte', en: 'Liquidation of the periodic penalty' },
  reprimand: { fr: 'Rappel à l’ordre', en: 'Reprimand' },
  'simplified-procedure': { fr: 'Procédure simplifiée', en: 'Simplified procedure' },
  appeal: { fr: 'Recours', en: 'Appeal' },
  'interim-suspension': { fr: 'Référé-suspension', en: 'Interim suspension' },
  judgment: { fr: 'Jugement ou arrêt', en: 'Judgment' },
  annulment: { fr: 'Annulation', en: 'Annulment' },
  restoration: { fr: 'Rétablissement', en: 'Restoration' },
  settlement: { fr: 'Transaction', en: 'Settlement' },
  recovery: { fr: 'Recouvrement', en: 'Recovery' },
  service: { fr: 'Signification', en: 'Service' },
  pleading: { fr: 'Conclusions ou mémoire', en: 'Pleading' },
  summons: { fr: 'Assignation ou requête', en: 'Summons or application' },
  cassation: { fr: 'Pourvoi en cassation', en: 'Appeal on points of law' },
  remand: { fr: 'Renvoi', en: 'Remand' },
  'closing-order': { fr: 'Ordonnance de clôture', en: 'Closing order' },
  other: { fr: 'Autre acte', en: 'Other step' },
};

export { STEP_DATES, type StepDate };
export const STEP_DATE_TERMS: Readonly<Record<StepDate, Bilingual>> = {
  actDate: { fr: 'Date de l’acte', en: 'Date of the act' },
  notificationDate: { fr: 'Date de notification', en: 'Date of notification' },
  publicationDate: { fr: 'Date de publication', en: 'Date of publication' },
};

/** Beside the name of a step, to tell which of its dates is meant. */
export const STEP_DATE_SHORT_TERMS: Readonly<Record<StepDate, Bilingual>> = {
  actDate: { fr: 'acte', en: 'act' },
  notificationDate: { fr: 'notification', en: 'notification' },
  publicationDate: { fr: 'publication', en: 'publication' },
};

export const MEASURE_KIND_TERMS: Readonly<Record<MeasureKind, Bilingual>> = {
  fine: { fr: 'Amende', en: 'Fine' },
  injunction: { fr: 'Injonction', en: 'Injunction' },
  'periodic-penalty': { fr: 'Astreinte', en: 'Periodic penalty' },
  liquidation: { fr: 'Somme liquidée', en: 'Liquidated sum' },
  publicity: { fr: 'Publicité de la décision', en: 'Publicity of the decision' },
  reprimand: { fr: 'Rappel à l’ordre', en: 'Reprimand' },
  damages: { fr: 'Dommages et intérêts', en: 'Damages' },
  costs: { fr: 'Frais et dépens', en: 'Costs' },
  other: { fr: 'Autre mesure', en: 'Other measure' },
};

export const MEASURE_STATE_TERMS: Readonly<Record<MeasureState, Bilingual>> = {
  pronounced: { fr: 'Prononcée', en: 'Pronounced' },
  notified: { fr: 'Notifiée', en: 'Notified' },
  enforceable: { fr: 'Exécutoire', en: 'Enforceable' },
  accruing: { fr: 'En cours', en: 'Accruing' },
  complied: { fr: 'Exécutée', en: 'Complied with' },
  liquidated: { fr: 'Liquidée', en: 'Liquidated' },
  'part-paid': { fr: 'Payée en partie', en: 'Paid in part' },
  paid: { fr: 'Payée', en: 'Paid' },
  annulled: { fr: 'Annulée', en: 'Annulled' },
};

export const DEADLINE_STATE_TERMS: Readonly<Record<DeadlineState, Bilingual>> = {
  open: { fr: 'Ouvert', en: 'Open' },
  overridden: { fr: 'Jour imposé', en: 'Day set by you' },
  waiting: { fr: 'Sans jour', en: 'No day' },
  met: { fr: 'Tenu', en: 'Met' },
  missed: { fr: 'Passé', en: 'Past' },
};

export const STATUTE_TERMS: Readonly<Record<Statute, Bilingual>> = {
  'gdpr-83-4': { fr: 'RGPD art. 83(4)', en: 'GDPR art. 83(4)' },
  'gdpr-83-5': { fr: 'RGPD art. 83(5)', en: 'GDPR art. 83(5)' },
};

export const SEARCH_SCOPE_TERMS: Readonly<Record<SearchScope, Bilingual>> = {
  all: { fr: 'Tout', en: 'Everything' },
  sources: { fr: 'Sources', en: 'Sources' },
  facts: { fr: 'Faits', en: 'Facts' },
  memos: { fr: 'Mémorandums', en: 'Memoranda' },
};

export const HIT_NOUN_TERMS: Readonly<Record<SearchHit['noun'], Bilingual>> = {
  source: { fr: 'Source', en: 'Source' },
  fact: { fr: 'Fait', en: 'Fact' },
  memo: { fr: 'Mémorandum', en: 'Memorandum' },
};

/** Languages that a source may be in, by BCP 47 primary tag; any other tag is shown as it is. */
export const SOURCE_LANGUAGE_TERMS: Readonly<Record<string, Bilingual>> = {
  fr: { fr: 'français', en: 'French' },
  en: { fr: 'anglais', en: 'English' },
  de: { fr: 'allemand', en: 'German' },
  es: { fr: 'espagnol', en: 'Spanish' },
  it: { fr: 'italien', en: 'Italian' },
  nl: { fr: 'néerlandais', en: 'Dutch' },
  pt: { fr: 'portugais', en: 'Portuguese' },
  el: { fr: 'grec', en: 'Greek' },
  pl: { fr: 'polonais', en: 'Polish' },
  ar: { fr: 'arabe', en: 'Arabic' },
};

export const CREDITOR_TERMS: Readonly<Record<Creditor, Bilingual>> = {
  professional: { fr: 'Professionnel, personne morale ou publique', en: 'Business, legal or public person' },
  individual: { fr: 'Particulier, pour ses besoins privés', en: 'Individual, outside any trade' },
};

export const PAYMENT_ORDER_TERMS: Readonly<Record<PaymentOrder, Bilingual>> = {
  'interest-first': { fr: 'Sur les intérêts, puis le capital', en: 'To interest, then capital' },
  'capital-first': { fr: 'Sur le capital, puis les intérêts (accord)', en: 'To capital, then interest (agreed)' },
};

/** How a name is like another. */
export const NAME_MATCH_TERMS: Readonly<Record<Conflict['how'], Bilingual>> = {
  same: { fr: 'même nom', en: 'same name' },
  contained: { fr: 'nom compris dans l’autre', en: 'one name within the other' },
  acronym: { fr: 'sigle', en: 'acronym' },
  near: { fr: 'nom voisin', en: 'similar name' },
};
