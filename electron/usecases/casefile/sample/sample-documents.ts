/** The documents of the sample matter: files below `documents/`, in the order of the exhibit list, with their titles there. */
export const SAMPLE_DOCUMENTS = {
  fiche: 'autorites/fiche-argos-7-clearview.pdf',
  depeche: 'presse/depeche-clearview.txt',
  passerelle: 'presse/reprise-la-passerelle.txt',
  halyard: 'presse/the-halyard-review.html',
  radio: 'presse/entretien-radio-estuaire.txt',
  gazette: 'presse/la-gazette-des-quais.html',
  carnet: 'presse/carnet-du-pixel.md',
  netfutur: 'presse/page-collee-netfutur.txt',
  digest: 'autorites/argos-digest-other-regulators.pdf',
  note: 'cabinet/note-interne-astreinte.docx',
} as const;

export type SampleDocument = keyof typeof SAMPLE_DOCUMENTS;

/** Words that stand exactly once in the extracted text of a document. */
export interface SampleQuote {
  readonly document: SampleDocument;
  readonly quote: string;
}

export const q = (document: SampleDocument, quote: string): SampleQuote => ({ document, quote });

/** What goes to the other side: the note of counsel stays out. */
export const SAMPLE_EXHIBITS: readonly {
  readonly document: SampleDocument;
  readonly title: string;
  readonly date: string;
}[] = [
  {
    document: 'fiche',
    title: 'Fiche de jurisprudence n° 7 : SAN-2022-019 et liquidation de l’astreinte',
    date: '2023-06-30',
  },
  { document: 'depeche', title: 'Dépêche de l’Agence Lutèce', date: '2022-05' },
  { document: 'passerelle', title: 'La Passerelle, reprise de la dépêche', date: '2022-05-12' },
  { document: 'halyard', title: 'The Halyard Review, French watchdog hits Clearview AI', date: '2022-10-21' },
  { document: 'radio', title: 'Radio Estuaire, entretien du 24 octobre 2022 (extrait)', date: '2022-10-24' },
  { document: 'gazette', title: 'La Gazette des Quais, article du 10 mai 2023', date: '2023-05-10' },
  { document: 'carnet', title: 'Carnet du Pixel, billet de blog', date: '2023-05-14' },
  { document: 'netfutur', title: 'NetFutur, page capturée le 16 mars 2024', date: '' },
  { document: 'digest', title: 'Argos Observatory, press digest on other regulators', date: '2025-11-14' },
];

/** What the lawyer has corrected: guesses that a careful reader would not leave as they are. */
export const SAMPLE_CORRECTIONS: readonly {
  readonly document: SampleDocument;
  readonly set: {
    readonly title?: string;
    readonly published?: string;
    readonly publisher?: string;
    readonly author?: string;
  };
}[] = [
  {
    document: 'depeche',
    set: {
      title: 'Clearview AI : la Cnil n’exclut plus une sanction',
      published: '2022-05-11',
      publisher: 'Agence Lutèce',
    },
  },
  { document: 'radio', set: { title: 'L’invitée du soir : l’amende de Clearview AI', publisher: 'Radio Estuaire' } },
  { document: 'fiche', set: { published: '2023-06-30', publisher: 'Observatoire Argos' } },
  { document: 'digest', set: { published: '2025-11-14', publisher: 'Argos Observatory' } },
];
