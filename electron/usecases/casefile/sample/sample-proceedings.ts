import type { MeasureKind, ProceedingKind, StepKind } from '../../../../shared/domain/proceeding.ts';
import { q, type SampleQuote } from './sample-documents.ts';

/** A passage and the field that it proves; empty for the whole. */
type Proof = readonly [field: string, quote: SampleQuote];

interface SampleMeasure {
  readonly kind: MeasureKind;
  readonly label?: string;
  /** Minor units. */
  readonly amount?: { readonly minor: number; readonly currency: string };
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly proofs?: readonly Proof[];
}

interface SampleStep {
  readonly kind: StepKind;
  readonly label?: string;
  readonly number?: string;
  readonly actDate?: string;
  readonly notificationDate?: string;
  readonly publicationDate?: string;
  readonly legalBasis?: string;
  readonly note?: string;
  readonly proofs?: readonly Proof[];
  readonly measures?: readonly SampleMeasure[];
}

export interface SampleProceeding {
  readonly title: string;
  readonly kind: ProceedingKind;
  readonly authority: string;
  readonly caseNumber?: string;
  readonly note?: string;
  readonly steps: readonly SampleStep[];
}

const euros = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });

const CNIL: SampleProceeding = {
  title: 'CNIL c. Clearview AI',
  kind: 'cnil',
  authority: 'cnil',
  caseNumber: 'SAN-2022-019',
  note: 'Les dates d’acte, de notification et de publication diffèrent souvent : la presse retient celle de la publication.',
  steps: [
    {
      kind: 'complaint',
      label: 'premières plaintes individuelles',
      actDate: '2020-05/2020-12',
      proofs: [
        ['actDate', q('fiche', 'Premières plaintes individuelles reçues par la CNIL')],
        ['', q('depeche', 'Les premières plaintes reçues en France remontent au printemps 2020')],
      ],
    },
    {
      kind: 'investigation',
      label: 'décision de contrôle',
      number: '2020-116C',
      actDate: '2020-08-26',
      proofs: [['actDate', q('fiche', '26 août 2020\tDécision de contrôle n° 2020-116C')]],
    },
    {
      kind: 'complaint',
      label: 'Privacy International',
      actDate: '2021-05-27',
      proofs: [['actDate', q('fiche', '27 mai 2021\tPlainte de l’association Privacy International')]],
    },
    {
      kind: 'formal-notice',
      number: 'MED-2021-134',
      actDate: '2021-11-26',
      publicationDate: '2021-12-16',
      legalBasis: 'Loi 78-17 art. 20 II ; décret 2019-536 art. 38',
      proofs: [
        ['actDate', q('fiche', '26 novembre 2021\tMise en demeure n° MED-2021-134')],
        ['publicationDate', q('fiche', 'rendue publique le 16 décembre 2021')],
      ],
    },
    {
      kind: 'rapporteur-appointed',
      label: 'M. Castelluccia',
      actDate: '2022-06-02',
      proofs: [['actDate', q('fiche', '2 juin 2022\tDésignation du rapporteur, M. Claude Castelluccia')]],
    },
    {
      kind: 'report',
      actDate: '2022-07',
      notificationDate: '2022-07-14',
      note: 'Notifié un jour férié.',
      proofs: [['notificationDate', q('fiche', '14 juillet 2022\tNotification du rapport proposant une sanction')]],
    },
    {
      kind: 'hearing',
      actDate: '2022-10-13',
      proofs: [
        ['actDate', q('fiche', '13 octobre 2022\tSéance de la formation restreinte')],
        ['actDate', q('halyard', 'The restricted committee heard the case on 13 October')],
      ],
    },
    {
      kind: 'decision',
      label: 'sanction',
      number: 'SAN-2022-019',
      actDate: '2022-10-17',
      notificationDate: '2022-10-18/2022-10-19',
      publicationDate: '2022-10-20',
      legalBasis: 'Loi 78-17 art. 20 III ; RGPD art. 83(5)',
      note: 'La date de notification n’est dans aucune pièce : elle se déduit du terme de l’injonction.',
      proofs: [
        ['actDate', q('fiche', 'Par une délibération n° SAN-2022-019 du 17 octobre 2022')],
        ['notificationDate', q('fiche', 'elle se situe au 18 ou au 19 octobre 2022')],
        ['publicationDate', q('fiche', 'La délibération a été rendue publique le 20 octobre 2022')],
      ],
      measures: [
        {
          kind: 'fine',
          amount: euros(20_000_000),
          proofs: [['amount', q('fiche', 'une amende administrative de 20 000 000 €')]],
        },
        {
          kind: 'injunction',
          label: 'cesser la collecte, effacer les données',
          endsOn: '2022-12-19',
          proofs: [['endsOn', q('fiche', 'Si le terme de l’injonction est bien le 19 décembre 2022')]],
        },
        {
          kind: 'periodic-penalty',
          amount: euros(100_000),
          startsOn: '2022-12-20',
          endsOn: '2023-02-09',
          proofs: [
            ['amount', q('fiche', 'sous astreinte de 100 000 € par jour de retard')],
            ['endsOn', q('fiche', '9 février 2023\tCourrier annonçant à la société')],
          ],
        },
      ],
    },
    {
      kind: 'liquidation',
      actDate: '2023-04-13',
      publicationDate: '2023-05-10',
      legalBasis: 'Décret 2019-536 art. 44',
      proofs: [
        ['actDate', q('fiche', '13 avril 2023\tDécision liquidant l’astreinte')],
        ['actDate', q('gazette', 'elle a été prise le 13 avril')],
        ['publicationDate', q('fiche', 'Cette seconde décision a été publiée le 10 mai 2023')],
      ],
      measures: [
        {
          kind: 'liquidation',
          amount: euros(5_200_000),
          proofs: [['amount', q('fiche', 'liquidé l’astreinte à la somme de 5 200 000 €')]],
        },
      ],
    },
  ],
};

const ICO: SampleProceeding = {
  title: 'ICO v. Clearview AI',
  kind: 'foreign-authority',
  authority: 'ico',
  steps: [
    {
      kind: 'notice-of-intent',
      actDate: '2021-11-29',
      proofs: [
        [
          'actDate',
          q('digest', 'On 29 November 2021 the Information Commissioner’s Office gave notice of a provisional intent'),
        ],
      ],
    },
    {
      kind: 'decision',
      label: 'penalty notice',
      actDate: '2022-05-18',
      publicationDate: '2022-05-23',
      proofs: [['actDate', q('digest', 'The final penalty notice, dated 18 May 2022 and announced on 23 May')]],
      measures: [
        {
          kind: 'fine',
          amount: { minor: 755_280_000, currency: 'GBP' },
          proofs: [['amount', q('digest', 'was for £7,552,800')]],
        },
      ],
    },
    {
      kind: 'annulment',
      label: 'First-tier Tribunal',
      actDate: '2023-10-17',
      proofs: [['actDate', q('digest', 'On 17 October 2023 the First-tier Tribunal allowed the appeal')]],
    },
    {
      kind: 'restoration',
      label: 'Upper Tribunal',
      actDate: '2025-10-06',
      proofs: [['actDate', q('digest', 'On 6 October 2025 the Upper Tribunal set that decision aside')]],
    },
  ],
};

const GARANTE: SampleProceeding = {
  title: 'Garante c. Clearview AI',
  kind: 'foreign-authority',
  authority: 'garante',
  steps: [
    {
      kind: 'decision',
      actDate: '2022-02-10',
      publicationDate: '2022-03',
      proofs: [['actDate', q('digest', 'By an order of 10 February 2022, announced in March')]],
      measures: [
        { kind: 'fine', amount: euros(20_000_000), proofs: [['amount', q('digest', 'imposed a fine of €20 million')]] },
      ],
    },
  ],
};

const HDPA: SampleProceeding = {
  title: 'HDPA v. Clearview AI',
  kind: 'foreign-authority',
  authority: 'hdpa',
  caseNumber: '35/2022',
  steps: [
    {
      kind: 'decision',
      number: '35/2022',
      actDate: '2022-07-13',
      proofs: [['actDate', q('digest', 'by decision 35/2022 of 13 July 2022')]],
      measures: [{ kind: 'fine', amount: euros(20_000_000) }],
    },
  ],
};

export const SAMPLE_PROCEEDINGS: readonly SampleProceeding[] = [CNIL, ICO, GARANTE, HDPA];
