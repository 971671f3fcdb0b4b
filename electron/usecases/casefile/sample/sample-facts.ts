import type { FactStatus } from '../../../../shared/domain/fact.ts';
import { q, type SampleQuote } from './sample-documents.ts';

export interface SampleFact {
  readonly statement: string;
  /** EDTF. */
  readonly date?: string;
  readonly status: FactStatus;
  readonly topics: readonly string[];
  readonly supports: readonly SampleQuote[];
  readonly contradicts?: readonly SampleQuote[];
  readonly note?: string;
}

const [PROCEDURE, SANCTION, PENALTY, PROCESSING, PEOPLE, ABROAD, APPEAL] = [
  'Procédure',
  'Sanction',
  'Astreinte',
  'Traitement',
  'Personnes concernées',
  'Autres autorités',
  'Recours',
] as const;

export const SAMPLE_FACTS: readonly SampleFact[] = [
  {
    statement: 'Les premières plaintes parviennent à la CNIL.',
    date: '2020-05/2020-12',
    status: 'established',
    topics: [PROCEDURE],
    supports: [
      q('fiche', 'Premières plaintes individuelles reçues par la CNIL'),
      q('depeche', 'Les premières plaintes reçues en France remontent au printemps 2020'),
    ],
    contradicts: [q('netfutur', 'Tout a commencé en décembre 2021')],
  },
  {
    statement: 'Le questionnaire de contrôle sur pièces ne reçoit qu’une réponse partielle.',
    date: '2020-11-27',
    status: 'established',
    topics: [PROCEDURE],
    supports: [
      q('fiche', 'réponse partielle le 27 novembre 2020'),
      q('halyard', 'the firm answered the investigators’ questionnaire in part only'),
    ],
  },
  {
    statement: 'La présidente de la CNIL met Clearview AI en demeure.',
    date: '2021-11-26',
    status: 'established',
    topics: [PROCEDURE],
    supports: [q('fiche', 'Mise en demeure n° MED-2021-134, rendue publique le 16 décembre 2021')],
    contradicts: [q('passerelle', 'avait été mise en demeure en décembre 2021')],
    note: 'La presse retient la date de publication.',
  },
  {
    statement: 'La mise en demeure est rendue publique.',
    date: '2021-12-16',
    status: 'established',
    topics: [PROCEDURE],
    supports: [
      q('fiche', 'rendue publique le 16 décembre 2021'),
      q('depeche', 'La mesure, rendue publique en décembre, lui donnait deux mois'),
    ],
  },
  {
    statement: 'La présidente de la CNIL dit envisager une procédure de sanction.',
    date: '2022-05-11',
    status: 'established',
    topics: [PROCEDURE],
    supports: [
      q('depeche', "La présidente de la Cnil l'a laissé entendre mercredi"),
      q('passerelle', "La présidente de la Cnil l'a laissé entendre mercredi"),
    ],
    note: 'Les deux articles reprennent la même dépêche : une seule voix.',
  },
  {
    statement: 'La formation restreinte tient séance, sans observations de la société.',
    date: '2022-10-13',
    status: 'established',
    topics: [PROCEDURE],
    supports: [
      q('fiche', 'la société n’a pas présenté d’observations'),
      q('halyard', 'The restricted committee heard the case on 13 October'),
    ],
  },
  {
    statement: 'La formation restreinte inflige une amende de 20 000 000 €.',
    date: '2022-10-17',
    status: 'established',
    topics: [SANCTION],
    supports: [
      q('fiche', 'une amende administrative de 20 000 000 €'),
      q('halyard', 'it had fined the facial-search company Clearview AI €20 million'),
    ],
    contradicts: [q('carnet', "L'amende de 20 millions, tombée le 20 octobre 2022")],
    note: 'Le 20 octobre est la date de publication.',
  },
  {
    statement:
      'La délibération enjoint de cesser la collecte et d’effacer les données dans les deux mois de la notification, sous astreinte de 100 000 € par jour.',
    date: '2022-10-17',
    status: 'established',
    topics: [SANCTION, PENALTY],
    supports: [
      q(
        'fiche',
        'dans un délai de deux mois à compter de la notification de la délibération, sous astreinte de 100 000 € par jour de retard',
      ),
      q('halyard', 'The company has two months from the day it is served'),
    ],
  },
  {
    statement: 'La délibération est notifiée à la société.',
    date: '2022-10-18/2022-10-19',
    status: 'disputed',
    topics: [PROCEDURE, APPEAL],
    supports: [q('fiche', 'elle se situe au 18 ou au 19 octobre 2022')],
    note: 'Date déduite du terme de l’injonction ; à demander à la CNIL.',
  },
  {
    statement: 'La sanction est rendue publique.',
    date: '2022-10-20',
    status: 'established',
    topics: [SANCTION],
    supports: [
      q('fiche', 'La délibération a été rendue publique le 20 octobre 2022'),
      q('radio', "L'amende a été annoncée jeudi dernier"),
    ],
  },
  {
    statement: 'Le délai d’exécution de l’injonction expire.',
    date: '2022-12-19',
    status: 'established',
    topics: [PENALTY],
    supports: [
      q('carnet', "L'injonction d'octobre expirait le 19 décembre 2022"),
      q('note', 'Les sources retiennent le 19 décembre 2022 comme terme de l’injonction'),
    ],
  },
  {
    statement: 'L’astreinte court cinquante-deux jours.',
    date: '2022-12-20/2023-02-09',
    status: 'established',
    topics: [PENALTY],
    supports: [
      q('fiche', 'La somme de 5 200 000 € correspond à cinquante-deux jours au taux de 100 000 €'),
      q('note', 'Soit 52 × 100 000 € = 5 200 000 €'),
    ],
    contradicts: [q('carnet', 'Du 19 décembre au 9 février, je compte 53 jours')],
  },
  {
    statement: 'La formation restreinte liquide l’astreinte à 5 200 000 €.',
    date: '2023-04-13',
    status: 'established',
    topics: [PENALTY],
    supports: [
      q('fiche', 'liquidé l’astreinte à la somme de 5 200 000 €'),
      q('gazette', 'la somme de 5 200 000 euros'),
    ],
    contradicts: [q('carnet', "un peu plus de 5 millions d'euros")],
  },
  {
    statement: 'La liquidation est rendue publique.',
    date: '2023-05-10',
    status: 'established',
    topics: [PENALTY],
    supports: [
      q('fiche', 'Cette seconde décision a été publiée le 10 mai 2023'),
      q('gazette', 'plusieurs semaines séparent la délibération de son annonce'),
    ],
  },
  {
    statement: 'L’astreinte sanctionne l’inexécution de l’injonction, non le défaut de paiement de l’amende.',
    status: 'established',
    topics: [PENALTY],
    supports: [
      q('fiche', 'elle est étrangère au paiement de l’amende'),
      q('radio', "elle presse d'exécuter l'injonction"),
    ],
    contradicts: [q('netfutur', '100 000 euros par jour tant que l’amende n’est pas payée')],
  },
  {
    statement: 'La base compte plus de dix milliards d’images.',
    date: '2021-11-26',
    status: 'established',
    topics: [PROCESSING],
    supports: [
      q('fiche', 'La mise en demeure retenait une base de plus de dix milliards d’images'),
      q('depeche', "Sa base dépasserait 10 milliards d'images"),
    ],
  },
  {
    statement: 'La base compte plus de vingt milliards d’images.',
    date: '2022-10-17',
    status: 'established',
    topics: [PROCESSING],
    supports: [
      q('fiche', 'la délibération d’octobre 2022 en retient plus de vingt milliards'),
      q('gazette', 'La société revendique une base de 20 milliards d’images'),
    ],
  },
  {
    statement: 'La base compterait plus de trente milliards d’images, selon l’entreprise.',
    date: '2022-10-21~',
    status: 'alleged',
    topics: [PROCESSING],
    supports: [
      q('halyard', 'claimed more than 30 billion'),
      q('carnet', "La base compterait aujourd'hui plus de 30 milliards d'images"),
    ],
  },
  {
    statement: 'Plusieurs dizaines de millions de personnes sont concernées en France.',
    status: 'disputed',
    topics: [PEOPLE],
    supports: [
      q('fiche', 'L’autorité l’évalue à plusieurs dizaines de millions d’internautes'),
      q('gazette', 'Plusieurs dizaines de millions de personnes seraient concernées en France'),
    ],
    contradicts: [q('netfutur', 'la société avait récupéré des milliers de photos de Français')],
  },
  {
    statement: 'Ni l’amende ni l’astreinte ne sont connues comme payées.',
    date: '2023-06-30',
    status: 'alleged',
    topics: [SANCTION],
    supports: [q('fiche', 'Rien n’établit que l’amende ou l’astreinte aient été payées, même en partie')],
  },
  {
    statement: 'L’ICO inflige une amende de 7 552 800 £.',
    date: '2022-05-18',
    status: 'disputed',
    topics: [ABROAD],
    supports: [q('digest', 'was for £7,552,800')],
    contradicts: [q('digest', 'On 17 October 2023 the First-tier Tribunal allowed the appeal')],
    note: 'Compétence rétablie le 6 octobre 2025 ; affaire renvoyée.',
  },
  {
    statement: 'Le Garante et l’autorité grecque infligent chacun 20 000 000 €.',
    date: '2022-02-10/2022-07-13',
    status: 'established',
    topics: [ABROAD],
    supports: [
      q('halyard', 'Italy and Greece have each imposed €20 million this year'),
      q('digest', 'by decision 35/2022 of 13 July 2022'),
    ],
  },
];
