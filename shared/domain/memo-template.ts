import type { Bilingual, Language } from '../kernel/words.ts';
import type { DocumentNode, MemoSettings, MemoTemplate } from './memo.ts';

/** What each kind of document is called: in lists, and in capitals at its head. */
export const MEMO_TEMPLATE_TERMS: Readonly<Record<MemoTemplate, Bilingual>> = {
  memorandum: { fr: 'Mémorandum juridique', en: 'Legal memorandum' },
  defence: { fr: 'Mémoire en défense', en: 'Statement of defence' },
  submissions: { fr: 'Conclusions', en: 'Submissions' },
  chronology: { fr: 'Chronologie', en: 'Chronology' },
  'exhibit-list': { fr: 'Bordereau de pièces', en: 'List of exhibits' },
};

/** Documents addressed to a court: they name the parties at their head and are signed. */
export const isPleading = (template: MemoTemplate): boolean =>
  template === 'defence' || template === 'submissions' || template === 'exhibit-list';

/** A document that this user keeps to begin others with; of this user on this machine, in the user-data folder. */
export interface UserTemplate {
  readonly id: string;
  readonly label: string;
  readonly language: Language;
  readonly template: MemoTemplate;
  readonly settings: Omit<MemoSettings, 'sides'>;
  readonly confidentiality: string;
  readonly document: DocumentNode;
}
