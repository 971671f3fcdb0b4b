import type { Bilingual } from '../kernel/words.ts';

/** The words that a printed memorandum adds to the author's own. */
export const MEMO_WORDS = {
  memorandum: { fr: 'Mémorandum', en: 'Memorandum' },
  to: { fr: 'À', en: 'To' },
  from: { fr: 'De', en: 'From' },
  date: { fr: 'Date', en: 'Date' },
  subject: { fr: 'Objet', en: 'Re' },
  reference: { fr: 'Réf.', en: 'Ref.' },
  matter: { fr: 'Dossier', en: 'Matter' },
  caseNumber: { fr: 'n°\u00a0{number}', en: 'No.\u00a0{number}' },
  contents: { fr: 'Sommaire', en: 'Contents' },
  exhibitList: { fr: 'Bordereau de pièces', en: 'List of exhibits' },
  exhibits: { fr: 'Pièces', en: 'Exhibits' },
  number: { fr: 'N°', en: 'No.' },
  title: { fr: 'Intitulé', en: 'Title' },
  form: { fr: 'Forme', en: 'Form' },
  pages: { fr: 'Pages', en: 'Pages' },
  original: { fr: 'original', en: 'original' },
  copy: { fr: 'copie', en: 'copy' },
  undated: { fr: 's.\u00a0d.', en: 'n.d.' },
  page: { fr: 'Page\u00a0{page}\u00a0/\u00a0{total}', en: 'Page\u00a0{page}\u00a0/\u00a0{total}' },
  exhibitPage: { fr: 'p.\u00a0{page}\u00a0/\u00a0{total}', en: 'p.\u00a0{page}\u00a0/\u00a0{total}' },
  file: { fr: 'Fichier', en: 'File' },
  digest: { fr: 'SHA-256', en: 'SHA-256' },
  printedFromText: {
    fr: 'Reproduction du texte extrait de l’original ; le passage cité est marqué en marge.',
    en: 'Printed from the text of the original; cited words are marked in the margin.',
  },
  notReproduced: {
    fr: 'Cette pièce ne peut être reproduite ici ({reason}). Son original est joint à ce document, sous le nom de fichier ci-dessus.',
    en: 'This exhibit cannot be reproduced here ({reason}). Its original is attached to this document under the file name above.',
  },
  notListed: { fr: '(pièce absente du bordereau)', en: '(not in the list of exhibits)' },
  note: { fr: 'Note {number}', en: 'Note {number}' },
} as const satisfies Readonly<Record<string, Bilingual>>;
