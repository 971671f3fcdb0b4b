import type { MemoTemplate } from '../../domain/memo.ts';
import type { Language } from '../../kernel/words.ts';

/**
 * What a new document begins with, in order. A string is a paragraph; `''` an empty one, to be written in.
 * `plain` is a heading without a number, `h1`… are numbered I, A, 1, a.
 */
export type OutlineEntry =
  | string
  | { readonly plain: string }
  | { readonly h1: string }
  | { readonly h2: string }
  | { readonly items: readonly string[] }
  | { readonly live: 'chronology' | 'deadlines' }
  | { readonly exhibits: true };

type Outlines = Readonly<Record<MemoTemplate, Readonly<Record<Language, readonly OutlineEntry[]>>>>;

/**
 * The usual parts of each document. Defence: facts, grounds and what is asked of the court (CJA art. R. 411-1, which art. R. 431-1 f. follow),
 * with its inventory (art. R. 412-2). Submissions: facts and proceedings, discussion, operative part, told apart (CPC art. 768).
 */
export const OUTLINES: Outlines = {
  memorandum: {
    fr: [
      { plain: 'Réponse en bref' },
      '',
      { h1: 'Faits' },
      '',
      { h1: 'Questions' },
      '',
      { h1: 'Analyse' },
      '',
      { h1: 'Risques et options' },
      '',
      { h1: 'Prochaines échéances' },
      { live: 'deadlines' },
      { plain: 'Liste des pièces' },
      { exhibits: true },
    ],
    en: [
      { plain: 'Question Presented' },
      '',
      { plain: 'Brief Answer' },
      '',
      { plain: 'Facts' },
      '',
      { plain: 'Discussion' },
      { h1: '' },
      '',
      { plain: 'Conclusion' },
      '',
      { plain: 'Table of Exhibits' },
      { exhibits: true },
    ],
  },
  defence: {
    fr: [
      { plain: 'FAITS' },
      '',
      { plain: 'DISCUSSION' },
      { h1: 'Sur la recevabilité' },
      '',
      { h1: 'Sur le bien-fondé' },
      { h2: 'Sur le premier moyen' },
      '',
      { plain: 'PAR CES MOTIFS' },
      'Et tous autres à produire, déduire ou suppléer, au besoin d’office, il est conclu à ce qu’il plaise à la juridiction de\u00a0:',
      { items: ['rejeter la requête\u00a0;', ''] },
      { plain: 'INVENTAIRE DES PIÈCES' },
      { exhibits: true },
    ],
    en: [
      { plain: 'FACTS' },
      '',
      { plain: 'ARGUMENT' },
      { h1: 'Admissibility' },
      '',
      { h1: 'Merits' },
      { h2: 'First ground' },
      '',
      { plain: 'FOR THESE REASONS' },
      'The respondent asks the court to:',
      { items: ['dismiss the application;', ''] },
      { plain: 'INVENTORY OF EXHIBITS' },
      { exhibits: true },
    ],
  },
  submissions: {
    fr: [
      { plain: 'FAITS ET PROCÉDURE' },
      '',
      { plain: 'DISCUSSION' },
      { h1: '' },
      '',
      { plain: 'PAR CES MOTIFS' },
      'Il est demandé au tribunal de\u00a0:',
      { items: [''] },
      { plain: 'BORDEREAU DE PIÈCES COMMUNIQUÉES' },
      { exhibits: true },
    ],
    en: [
      { plain: 'FACTS AND PROCEDURE' },
      '',
      { plain: 'ARGUMENT' },
      { h1: '' },
      '',
      { plain: 'FOR THESE REASONS' },
      'The court is asked to:',
      { items: [''] },
      { plain: 'LIST OF EXHIBITS' },
      { exhibits: true },
    ],
  },
  chronology: {
    fr: [{ live: 'chronology' }, '', { plain: 'Pièces' }, { exhibits: true }],
    en: [{ live: 'chronology' }, '', { plain: 'Exhibits' }, { exhibits: true }],
  },
  'exhibit-list': {
    fr: ['Les pièces suivantes sont communiquées\u00a0:', { exhibits: true }],
    en: ['The following exhibits are disclosed:', { exhibits: true }],
  },
};
