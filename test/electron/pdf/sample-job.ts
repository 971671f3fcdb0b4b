import { createHash } from 'node:crypto';
import { defaultSettings, type DocumentNode } from '../../../shared/domain/memo.ts';
import type { Segment } from '../../../shared/domain/source.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { ENGLISH_LETTER, FRENCH_ARTICLE } from './sample-texts.ts';
import { COUNSEL, MATTER, PARTIES } from './sample-people.ts';
import { USUAL_STAMP, type PrintExhibit, type PrintJob, type PrintPassage } from '../../../shared/memo/print-job.ts';
import { REPORT_PAGES, reportPdf } from './sample-report.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const bodyHash = (body: string): string => sha256(Buffer.from(body));
export const text = (value: string, ...marks: readonly string[]): DocumentNode =>
  marks.length === 0
    ? { type: 'text', text: value }
    : { type: 'text', text: value, marks: marks.map((type) => ({ type })) };
export const paragraph = (...content: readonly (DocumentNode | string)[]): DocumentNode => ({
  type: 'paragraph',
  content: content.map((node) => (typeof node === 'string' ? text(node) : node)),
});
export const heading = (level: number, ...content: readonly (DocumentNode | string)[]): DocumentNode => ({
  ...paragraph(...content),
  type: 'heading',
  attrs: { level },
});
export const footnote = (...content: readonly (DocumentNode | string)[]): DocumentNode => ({
  ...paragraph(...content),
  type: 'footnote',
});
export const citation = (sourceId: string, passageId: string | null, form = 'reference'): DocumentNode => ({
  type: 'citation',
  attrs: { id: `${form}-${sourceId.slice(-12)}-${(passageId ?? 'whole').slice(-12)}`, sourceId, passageId, form },
});
const list = (type: string, ...items: readonly DocumentNode[]): DocumentNode => ({
  type,
  content: items.map((item) => ({ type: 'list_item', content: [item] })),
});
export const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): DocumentNode => ({
  type: 'table',
  content: [head, ...rows].map((cells, row) => ({
    type: 'table_row',
    content: cells.map((cell) => ({
      type: row === 0 ? 'table_header' : 'table_cell',
      attrs: { colspan: 1, rowspan: 1 },
      content: [paragraph(cell)],
    })),
  })),
});

/** Segments for a text whose blocks are parted by empty lines; a block that starts with "# " is a heading. */
function segmentsOf(body: string): Segment[] {
  return [...body.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) =>
    line.startsWith('» ')
      ? { start: index, end: index + line.length, role: 'related', block: 'paragraph' }
      : line.length < 70 && !line.endsWith('.')
        ? { start: index, end: index + line.length, role: 'heading', block: 'heading', level: 2 }
        : { start: index, end: index + line.length, role: 'body', block: 'paragraph' },
  );
}

function passageOf(
  id: string,
  sourceId: string,
  body: string,
  quote: string,
  page: number | null = null,
): PrintPassage {
  const start = body.indexOf(quote);
  if (start < 0) throw new Error(`the passage is not in the text: ${quote}`);
  const end = start + quote.length;
  const anchor = { text: bodyHash(body), start, end, prefix: '', suffix: '' };
  return { id, sourceId, start, end, quote, page, anchor };
}

const textExhibit = (number: number, sourceId: string, title: string, date: string, body: string): PrintExhibit => ({
  sourceId,
  number,
  title,
  date,
  form: 'copy',
  kind: 'html',
  fileName: `${sourceId}.html`,
  sha256: sha256(Buffer.from(body)),
  bytes: Buffer.from(body),
  size: Buffer.byteLength(body),
  tooLarge: false,
  body,
  description: '',
  segments: segmentsOf(body),
  pageStarts: [],
});

export async function sampleExhibits(): Promise<{ exhibits: PrintExhibit[]; passages: PrintPassage[] }> {
  const pdf = await reportPdf();
  const pdfBody = REPORT_PAGES.map((lines) => lines.join('\n')).join('\n');
  const broken = Buffer.from('%PDF-1.4\nthis file was cut in the post');
  return {
    exhibits: [
      textExhibit(1, 'article', 'Le pont du Val fermé après la découverte d’une fissure', '2022-05-12', FRENCH_ARTICLE),
      {
        sourceId: 'report',
        number: 2,
        title: 'Rapport de visite du cabinet Aubrac',
        date: '2021-03',
        form: 'original',
        kind: 'pdf',
        fileName: 'rapport-aubrac.pdf',
        sha256: sha256(pdf),
        bytes: pdf,
        size: pdf.length,
        tooLarge: false,
        body: pdfBody,
        description: '',
        segments: segmentsOf(pdfBody),
        pageStarts: [0, REPORT_PAGES[0].join('\n').length + 1],
      },
      textExhibit(3, 'letter', 'Letter from counsel for Batival', '2022-06-02', ENGLISH_LETTER),
      {
        sourceId: 'broken',
        number: 4,
        title: 'Plan d’exécution',
        date: '',
        form: 'copy',
        kind: 'pdf',
        fileName: 'plan.pdf',
        sha256: sha256(broken),
        bytes: broken,
        size: broken.length,
        tooLarge: false,
        body: '',
        description: '',
        segments: [],
        pageStarts: [],
      },
    ],
    passages: [
      passageOf(
        'closing',
        'article',
        FRENCH_ARTICLE,
        'La préfecture a ordonné mardi la fermeture du pont du Val à toute circulation.',
      ),
      passageOf('warning', 'article', FRENCH_ARTICLE, 'la fissure avait été signalée dès le mois de mars 2021'),
      passageOf('cost', 'article', FRENCH_ARTICLE, '1 250 000 euros'),
      passageOf('crack', 'report', pdfBody, 'une fissure traversante de douze centimetres', 2),
      passageOf('denial', 'letter', ENGLISH_LETTER, 'Our client therefore denies liability for the cracking'),
    ],
  };
}

const FRENCH: DocumentNode = {
  type: 'doc',
  content: [
    heading(1, 'Réponse en bref'),
    paragraph(
      'La responsabilité de Batival paraît engagée: le désordre lui a été signalé plus d’un an avant la fermeture du pont ',
      citation('article', 'warning'),
      ', et elle n’en conteste ni l’existence ni la date. Son moyen tiré des charges d’exploitation ne résiste pas à l’examen; il appelle toutefois une expertise contradictoire.',
    ),
    heading(1, 'Faits'),
    heading(2, 'Le signalement du désordre'),
    paragraph(
      'Le cabinet Aubrac s’est rendu sur place le 4 mars 2021. Il y a relevé ',
      citation('report', 'crack', 'quotation'),
      '. Trois courriers ont suivi',
      footnote(
        'Ces courriers, datés des 8, 15 et 29 mars 2021, n’ont pas été retrouvés; leur existence résulte du seul article de presse.',
      ),
      ', demeurés ',
      text('sans réponse', 'em'),
      '.',
    ),
    heading(2, 'La fermeture de l’ouvrage'),
    paragraph(
      'Le préfet a fermé le pont à toute circulation',
      citation('article', 'closing', 'footnote'),
      '. La société l’a su le lendemain. Le coût de la reprise serait de 1 250 000 €',
      citation('article', 'cost', 'footnote'),
      ' selon la presse, chiffre que ne confirme aucune pièce technique.',
    ),
    paragraph('Les dates utiles sont les suivantes :'),
    table(
      ['Date', 'Événement', 'Acteur', 'Pièce'],
      [
        '4 mars 2021',
        'Visite du chantier et constat d’une fissure traversante au droit du poteau n° 7',
        'Cabinet Aubrac',
        'n° 2',
      ],
      ['10 mai 2022', 'Fermeture du pont à toute circulation', 'Préfet', 'n° 1'],
      [
        '2 juin 2022',
        'Réponse de la société, qui conteste toute responsabilité et propose la désignation d’un expert',
        'Batival',
        'n° 3',
      ],
    ),
    heading(1, 'Discussion'),
    heading(2, 'Sur la connaissance du désordre'),
    heading(3, 'Le régime applicable'),
    paragraph(
      'Le constructeur répond de plein droit des dommages qui compromettent la solidité de l’ouvrage (',
      text('c. civ.', 'small_caps'),
      ', art. 1792). La garantie est due pendant dix ans à compter de la réception; elle ne suppose la preuve d’aucune faute. Le maître de l’ouvrage n’a donc à établir que le désordre, sa gravité et sa date.',
    ),
    heading(4, 'Ce que la société admet'),
    paragraph('Par la voix de son conseil, elle écrit ceci :'),
    { type: 'blockquote', content: [paragraph(citation('letter', 'denial', 'quotation'), '.')] },
    paragraph('Elle ne discute donc ni la réalité ni l’ancienneté de la fissure. Trois conséquences en découlent:'),
    list(
      'bullet_list',
      paragraph('la date d’apparition du désordre est acquise aux débats;'),
      paragraph(
        'la prescription n’a pas couru avant la réception, puisque nul ne soutient que l’ouvrage ait été réceptionné avec réserves;',
      ),
      paragraph('la charge de prouver une cause étrangère pèse sur elle ', citation('letter', null), '.'),
    ),
    heading(2, 'Sur le moyen tiré des charges'),
    list(
      'ordered_list',
      paragraph('Le plan d’exécution ', citation('broken', null), ' n’a pu être lu: il faudra en demander une copie.'),
      paragraph(
        'L’adresse https://www.exemple-de-prefecture.gouv.fr/arretes/2022/05/fermeture-du-pont-du-val-et-deviations.html n’est plus servie.',
      ),
    ),
    heading(1, 'Prochaines échéances'),
    paragraph(
      'La requête en désignation d’un expert doit être déposée sans attendre ',
      text('(avant le 30 juin)', 'strong'),
      '.',
    ),
  ],
};

const ENGLISH: DocumentNode = {
  type: 'doc',
  content: [
    heading(1, 'Question presented'),
    paragraph(
      "Is Batival liable for the crack in the bridge? It's denied in the letter of 2 June 2022 ",
      citation('letter', 'denial'),
      '.',
    ),
    heading(1, 'Brief answer'),
    paragraph(
      'Probably yes. The defect was reported early',
      citation('article', 'warning', 'footnote'),
      ' and nothing was done.',
    ),
    heading(1, 'Facts'),
    paragraph('The engineer saw ', citation('report', 'crack', 'quotation'), '.'),
  ],
};

/** A complete print job; nothing in it depends on the clock. */
export async function sampleJob(language: Language = 'fr', change: Partial<PrintJob> = {}): Promise<PrintJob> {
  const french = language === 'fr';
  const cited = await sampleExhibits();
  return {
    title: french ? 'Responsabilité du constructeur du pont du Val' : 'Liability of the builder of the Val bridge',
    language,
    template: 'memorandum',
    settings: defaultSettings(language),
    live: {},
    header: {
      to: french ? 'Mme Hélène Roque, directrice juridique' : 'Ms Hélène Roque, General Counsel',
      from: 'Me Paul Tournel',
      date: '2022-06-10',
      subject: french ? 'Commune du Val c/ Batival: responsabilité décennale' : 'Val v Batival: ten-year liability',
      reference: 'VAL/2022-041',
      confidentiality: french ? 'Confidentiel – secret professionnel de l’avocat' : 'Privileged and confidential',
    },
    document: french ? FRENCH : ENGLISH,
    matter: french ? MATTER : { ...MATTER, court: 'Valmont Administrative Court' },
    counsel: COUNSEL,
    parties: PARTIES,
    ...cited,
    texts: cited.exhibits.map(({ body, sha256: of }) => ({
      sha256: bodyHash(body),
      original: of,
      extractor: '1',
      body,
    })),
    program: 'Greffier 0.0.0',
    stamp: USUAL_STAMP,
    withExhibits: true,
    attachOriginals: false,
    date: '2022-06-10T09:30:00+02:00',
    ...change,
  };
}
