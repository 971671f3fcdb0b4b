import { createHash } from 'node:crypto';
import type { DocumentNode, MemoSettings } from '../../../shared/domain/memo.ts';
import type { PrintExhibit, PrintJob } from '../../../shared/memo/print-job.ts';
import { makePng } from '../../support/documents/image.ts';
import { citation, footnote, heading, paragraph, sampleJob, table, text } from './sample-job.ts';

const SENTENCES = [
  'Le pont du Val franchit la Saulne à l’entrée nord du bourg ; il porte une voie de chaque sens et deux trottoirs.',
  'Les inspections détaillées de 2012 et de 2017 n’avaient relevé que des désordres superficiels, sans incidence sur la portance.',
  'La commune a payé le solde le 3 avril 2019, après la levée de la dernière réserve.',
  'Le bureau de contrôle, pourtant tenu d’une mission de solidité, n’a formulé aucune observation sur le ferraillage des consoles.',
  'Il suit de là que le délai d’épreuve n’était pas expiré au jour de la requête.',
  'L’expert évalue la reprise à 1 250 000 € hors taxes, dont 380 000 € pour la seule mise en sécurité.',
] as const;
const prose = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => SENTENCES[(from + i) % SENTENCES.length] ?? '').join(' ');

const numbered = (id: string, ...content: readonly (DocumentNode | string)[]): DocumentNode => ({
  ...paragraph(...content),
  attrs: { id, numbered: true, align: 'start' },
});
const aligned = (align: 'center' | 'end', ...content: readonly (DocumentNode | string)[]): DocumentNode => ({
  ...paragraph(...content),
  attrs: { id: null, numbered: false, align },
});
const see = (targetId: string): DocumentNode => ({ type: 'cross_reference', attrs: { targetId } });
const item = (...content: readonly DocumentNode[]): DocumentNode => ({ type: 'list_item', content });
const bullets = (...content: readonly DocumentNode[]): DocumentNode => ({ type: 'bullet_list', content });
const steps = (start: number, ...content: readonly DocumentNode[]): DocumentNode => ({
  type: 'ordered_list',
  attrs: { start },
  content,
});
const live = (id: string, frozenAt: string | null, content: readonly DocumentNode[]): DocumentNode => ({
  type: 'live_block',
  attrs: { id, subject: 'parties', options: {}, frozenAt },
  content,
});

const LEDGER = table(
  ['Période', 'Jours', 'Taux', 'Somme'],
  ...Array.from({ length: 46 }, (_, i) => [
    `Semaine ${i + 1}, du ${(i % 28) + 1} au ${((i + 6) % 28) + 1}`,
    '7',
    '1 000,00 €',
    `${((i + 1) * 7_111).toLocaleString('fr-FR').replaceAll(/\s/gu, '\u202f')},11 €`,
  ]),
);

/** Every kind of block, and what is hard about each: numbers that refer, lists in lists, a note longer than its page, a table over pages. */
const RICH: DocumentNode = {
  type: 'doc',
  content: [
    { ...heading(1, 'Les faits'), attrs: { level: 1, id: 'h-facts', numbered: true } },
    numbered('p-one', prose(0, 5), ' Voir ', see('p-two'), ' et ', see('h-law'), '.'),
    numbered(
      'p-two',
      'Le 2',
      text('e', 'superscript'),
      ' alinéa de l’article 1792 du ',
      text('code civil', 'small_caps'),
      ' s’applique. ',
      prose(2, 4),
    ),
    paragraph(prose(3, 3), footnote(prose(1, 4)), ' ', prose(5, 2), citation('article', 'warning', 'footnote'), '.'),
    { ...heading(2, 'Les parties'), attrs: { level: 2 } },
    live('live-parties', null, []),
    live('live-frozen', '2022-06-09T10:00:00+02:00', [
      table(
        ['Partie', 'Qualité', 'Conseil'],
        ['Commune du Val', 'Demanderesse', 'Me Tournel'],
        ['SAS Batival', 'Défenderesse', 'Me Ogier'],
      ),
    ]),
    heading(2, 'Les désordres'),
    paragraph('Ils sont de trois sortes :'),
    bullets(
      item(paragraph('les fissures, elles-mêmes')),
      item(
        paragraph('les déformations :'),
        bullets(
          item(
            paragraph('la flèche du tablier, de 42 mm ;'),
            steps(9, item(paragraph('mesurée à mi-travée ;')), item(paragraph('mesurée aux quarts.'))),
          ),
          item(paragraph(prose(1, 2))),
        ),
      ),
      item(paragraph('la corrosion. ', prose(2, 2)), paragraph('Second alinéa du même point. ', prose(0, 1))),
    ),
    { ...heading(1, 'Le droit'), attrs: { level: 1, id: 'h-law', numbered: true } },
    heading(
      2,
      'Ce que la société a écrit et ce qu’il faut en retenir pour la suite de la procédure devant le tribunal administratif',
    ),
    heading(3, 'Sa lettre'),
    {
      type: 'blockquote',
      content: [
        paragraph(citation('letter', 'denial', 'quotation'), '.'),
        paragraph(prose(0, 4)),
        paragraph('« ', prose(4, 2), ' »'),
        bullets(item(paragraph('premier grief ;')), item(paragraph('second grief.'))),
      ],
    },
    heading(4, 'Un long développement en note'),
    paragraph('La doctrine est partagée', footnote(prose(0, 70)), '. ', prose(2, 3)),
    ...Array.from({ length: 8 }, (_, i) =>
      numbered(`p-${i}`, prose(i, 4), ...(i % 2 === 0 ? [footnote(prose(i, 1 + (i % 3)))] : [])),
    ),
    heading(2, 'Le décompte'),
    paragraph('Le décompte s’établit ainsi :'),
    LEDGER,
    paragraph('Une cellule longue :'),
    table(['Thèse', 'Réponse'], [prose(0, 9), prose(3, 3)], ['Courte', prose(1, 1)]),
    paragraph('En arabe : « السلام عليكم ورحمة الله (وبركاته) » ; en hébreu : « שלום (עולם) ».'),
    { type: 'page_break' },
    heading(1, 'Par ces motifs'),
    aligned('center', text('Il est demandé au tribunal', 'strong')),
    paragraph(
      'Première ligne',
      { type: 'hard_break' },
      'seconde ligne après un saut, assez longue pour aller à la ligne suivante et finir sur un mot.',
    ),
    aligned('end', 'Fait à Valmont, le 10 juin 2022'),
    aligned('end', text('Paul Tournel', 'em')),
  ],
};

/** A photograph as an exhibit, described for those who cannot see it. */
function pictureExhibit(bytes: Uint8Array, set: Partial<PrintExhibit> = {}): PrintExhibit {
  return {
    sourceId: 'photograph',
    number: 5,
    title: 'Photographie de la pile nord',
    date: '2021-03-04',
    form: 'original',
    kind: 'image',
    fileName: 'pile.png',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    size: bytes.length,
    tooLarge: false,
    body: '',
    description: 'Fissure traversante en tête de la pile nord, vue de l’amont.',
    segments: [],
    pageStarts: [],
    ...set,
  };
}

/** A memorandum that has everything; `settings` change its paper, its contents. */
export async function richJob(settings: Partial<MemoSettings> = {}, change: Partial<PrintJob> = {}): Promise<PrintJob> {
  const sample = await sampleJob('fr');
  return {
    ...sample,
    document: RICH,
    exhibits: [...sample.exhibits, pictureExhibit(makePng(120, 80))],
    live: {
      'live-parties': [
        table(['Partie', 'Depuis'], ['Bureau de contrôle Séquane', '2015'], ['Assureur dommages', '2016']),
      ],
    },
    settings: { ...sample.settings, ...settings },
    ...change,
  };
}
