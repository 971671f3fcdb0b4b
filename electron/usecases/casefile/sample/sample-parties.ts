import type { PartyKind } from '../../../../shared/domain/party.ts';
import { q, type SampleQuote } from './sample-documents.ts';

export interface SampleParty {
  readonly key: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly role: string;
  readonly aliases?: readonly string[];
  readonly isClient?: boolean;
  readonly address?: string;
  readonly quotes?: readonly SampleQuote[];
}

export const SAMPLE_PARTIES: readonly SampleParty[] = [
  {
    key: 'client',
    name: 'Association Visages libres',
    kind: 'association',
    role: 'cliente, intervenante',
    isClient: true,
    address: '3, quai des Lices\n35000 Rennes',
  },
  {
    key: 'verlaine',
    name: 'Me Aude Verlaine',
    kind: 'counsel',
    role: 'conseil de l’association',
    address: 'Verlaine & Associés\n12, rue du Parlement\n35000 Rennes',
  },
  {
    key: 'clearview',
    name: 'Clearview AI Inc.',
    kind: 'company',
    role: 'mise en cause',
    aliases: ['Clearview AI', 'Clearview'],
    quotes: [q('fiche', 'La société n’a pas d’établissement dans l’Union européenne')],
  },
  {
    key: 'cnil',
    name: 'CNIL',
    kind: 'authority',
    role: 'autorité de contrôle',
    aliases: ['Cnil', 'Commission nationale de l’informatique et des libertés'],
  },
  {
    key: 'restreinte',
    name: 'Formation restreinte de la CNIL',
    kind: 'authority',
    role: 'organe de sanction',
    aliases: ['formation restreinte'],
  },
  {
    key: 'denis',
    name: 'Marie-Laure Denis',
    kind: 'person',
    role: 'présidente de la CNIL',
    quotes: [
      q(
        'depeche',
        "Marie-Laure Denis a indiqué que l'hypothèse d'une procédure de sanction était sérieusement à l'étude",
      ),
    ],
  },
  {
    key: 'castelluccia',
    name: 'Claude Castelluccia',
    kind: 'person',
    role: 'rapporteur',
    quotes: [q('fiche', 'Désignation du rapporteur, M. Claude Castelluccia')],
  },
  { key: 'conseil-etat', name: 'Conseil d’État', kind: 'court', role: 'juge du recours', aliases: ["Conseil d'État"] },
  {
    key: 'tresor',
    name: 'Trésor public',
    kind: 'authority',
    role: 'recouvrement',
    quotes: [q('gazette', 'Le Trésor public, chargé d’encaisser la somme')],
  },
  { key: 'pi', name: 'Privacy International', kind: 'association', role: 'plaignante' },
  {
    key: 'ico',
    name: 'ICO',
    kind: 'authority',
    role: 'autorité britannique',
    aliases: ['Information Commissioner’s Office'],
  },
  {
    key: 'garante',
    name: 'Garante per la protezione dei dati personali',
    kind: 'authority',
    role: 'autorité italienne',
    aliases: ['Garante'],
  },
  {
    key: 'hdpa',
    name: 'Hellenic Data Protection Authority',
    kind: 'authority',
    role: 'autorité grecque',
    aliases: ['HDPA'],
  },
  {
    key: 'homo',
    name: 'Homo Digitalis',
    kind: 'association',
    role: 'plaignante en Grèce',
    quotes: [q('digest', 'a complaint brought by the association Homo Digitalis')],
  },
];
