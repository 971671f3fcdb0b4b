/** Genre: what a source is to a lawyer (a press article, a decision, a contract), whatever the format of its file. */
import { fold } from '../kernel/fold.ts';
import type { Bilingual } from '../kernel/words.ts';

/** No code is that of a format (`SOURCE_KINDS`), since `kind:` finds both. */
export const SOURCE_GENRES = [
  'press-article',
  'press-release',
  'decision',
  'pleading',
  'correspondence',
  'statement',
  'record',
  'contract',
  'invoice',
  'report',
  'legislation',
  'commentary',
  'post',
  'miscellaneous',
] as const;
export type SourceGenre = (typeof SOURCE_GENRES)[number];

export const GENRE_TERMS: Readonly<Record<SourceGenre, Bilingual>> = {
  'press-article': { fr: 'Article de presse', en: 'Press article' },
  'press-release': { fr: 'Communiqué de presse', en: 'Press release' },
  decision: { fr: 'Décision', en: 'Decision' },
  pleading: { fr: 'Acte de procédure', en: 'Procedural document' },
  correspondence: { fr: 'Correspondance', en: 'Correspondence' },
  statement: { fr: 'Attestation', en: 'Witness statement' },
  record: { fr: 'Procès-verbal', en: 'Official record' },
  contract: { fr: 'Contrat', en: 'Contract' },
  invoice: { fr: 'Facture', en: 'Invoice' },
  report: { fr: 'Rapport', en: 'Report' },
  legislation: { fr: 'Texte officiel', en: 'Legislation' },
  commentary: { fr: 'Doctrine ou étude', en: 'Scholarly article' },
  post: { fr: 'Publication en ligne', en: 'Online post' },
  miscellaneous: { fr: 'Divers', en: 'Miscellaneous' },
};

/** What people say besides the names above. */
const ALIASES: Readonly<Record<SourceGenre, readonly string[]>> = {
  'press-article': ['article', 'articles', 'presse', 'press', 'news'],
  'press-release': ['communique', 'communiques', 'release'],
  decision: [
    'decisions',
    'jugement',
    'arret',
    'ordonnance',
    'deliberation',
    'judgment',
    'judgement',
    'ruling',
    'order',
  ],
  pleading: ['acte', 'assignation', 'conclusions', 'memoire', 'pleadings', 'submissions'],
  correspondence: ['lettre', 'lettres', 'courrier', 'letter', 'letters'],
  statement: ['temoignage', 'temoin', 'declaration', 'witness', 'affidavit'],
  record: ['constat', 'pv', 'minutes'],
  contract: ['contrats', 'convention', 'accord', 'agreement'],
  invoice: ['factures', 'invoices'],
  report: ['rapports', 'expertise', 'reports'],
  legislation: ['loi', 'lois', 'decret', 'reglement', 'law', 'statute', 'regulation'],
  commentary: ['doctrine', 'etude', 'study', 'scholarly'],
  post: ['blog', 'posts', 'billet'],
  miscellaneous: ['divers', 'misc'],
};

const GENRE_OF: ReadonlyMap<string, SourceGenre> = new Map(
  SOURCE_GENRES.flatMap((genre) =>
    [genre, fold(GENRE_TERMS[genre].fr), fold(GENRE_TERMS[genre].en), ...ALIASES[genre]].map((name) => [name, genre]),
  ),
);

/** A genre by its code, its name in either language, or another word for it; accents and case do not count. */
export const genreNamed = (name: string): SourceGenre | undefined =>
  GENRE_OF.get(fold(name).replaceAll(/\s+/gu, ' ').trim());

export const isGenre = (value: string): value is SourceGenre => (SOURCE_GENRES as readonly string[]).includes(value);
