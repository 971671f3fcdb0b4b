/** One real document of each format that has a reader, small and with all that its reader knows. */
import { zipSync, type Zippable } from 'fflate';
import { article } from './articles.ts';
import { docxParts, paragraph, tableOf, withFootnote } from './docx.ts';
import { makeJpeg, makePng } from './image.ts';
import { attached, makeMail, makeSavedPage } from './mail.ts';
import { makeOutlookMessage } from './msg.ts';
import { odtNote, odtParts } from './odt.ts';
import { makePdf, paragraphAt } from './pdf.ts';
import { makeTnef } from './tnef.ts';
import { makeZip } from './zip.ts';

export type Change = (bytes: Uint8Array) => Uint8Array;

export interface Format {
  readonly extension: string;
  /** @param change of what lies packed inside, where something does; damage there gets past the packing */
  make(change: Change): Promise<Uint8Array> | Uint8Array;
}

/** Of everything that notes when it was made: the same document is the same bytes. */
const MOMENT = new Date('2022-05-03T10:00:00Z');
/** Packages note the time on the wall. */
const LOCAL_MOMENT = new Date(2022, 4, 3, 10);

/** Parts of a package, one of them changed before it is packed. */
const packed = (parts: Zippable, name: string, change: Change): Uint8Array => {
  const part = parts[name];
  return zipSync(
    { ...parts, ...(part instanceof Uint8Array ? { [name]: change(part) } : {}) },
    { mtime: LOCAL_MOMENT },
  );
};

const PAGE =
  '<!DOCTYPE html><html lang="fr"><head><title>L’amende | Le Quotidien</title><meta property="og:title" content="L’amende">' +
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-10-20","author":{"name":"Anne Bernard"}}</script></head>' +
  '<body><nav><a href="/">Accueil</a></nav><article><h1>L’amende</h1><p>La société <b>conteste</b>&nbsp;: &laquo;&nbsp;non&nbsp;&raquo;.</p>' +
  '<table><tr><td>Chef</td><td>Somme</td></tr></table><ul><li>Un</li></ul></article><footer>© Le Quotidien</footer></body></html>';
const WORD =
  paragraph('Note d’analyse', 'Title') +
  withFootnote('La société n’a pas répondu.') +
  tableOf([
    ['Chef', 'Somme'],
    ['Amende', '20'],
  ]);
const OPEN_TEXT =
  `<text:h text:outline-level="1">Note</text:h><text:p>La société${odtNote('Lettre.')} conteste.</text:p>` +
  '<text:list><text:list-item><text:p>Un</text:p></text:list-item></text:list>' +
  '<table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell></table:table-row></table:table>';
const RICH_TEXT = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}{\stylesheet{\s1 heading 1;}}{\info{\title Note}}\pard\s1 Note\par\pard La soci\'e9t\'e9{\footnote Lettre.} \u8364?\uc2\u233 xy{\*\inconnu z}\bin3 abc\par\trowd\intbl a\cell b\cell\row{\pict 8950}{\f1 \'cf\'f0}\par}`;
const HEIC = Buffer.from(
  '00000018667479706865696300000000686569636d6966310000001469737065000000000000012c000000c8',
  'hex',
);

export const FORMATS: readonly Format[] = [
  { extension: 'txt', make: () => Buffer.from(article(1, 1_500)) },
  {
    extension: 'md',
    make: () =>
      Buffer.from(
        `---\ntitle: Note\ndate: 2022-05-03\n---\n# Note\n\n> cité *très* [loin](x)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n${article(2, 400)}`,
      ),
  },
  { extension: 'html', make: () => Buffer.from(PAGE) },
  { extension: 'mhtml', make: () => makeSavedPage(PAGE, 'https://quotidien.example/2022/10/20/amende') },
  {
    extension: 'pdf',
    make: async () => {
      const document = await makePdf([
        paragraphAt(700, ['La société conteste', 'cette amende.']),
        [{ text: 'Page deux.', y: 700 }],
      ]);
      document.setCreationDate(MOMENT);
      document.setModificationDate(MOMENT);
      return document.save();
    },
  },
  {
    extension: 'docx',
    make: (change) => packed(docxParts(WORD, { title: 'Note' }, 'Lettre.'), 'word/document.xml', change),
  },
  {
    extension: 'odt',
    make: (change) => packed(odtParts(OPEN_TEXT, '<dc:title>Note</dc:title>'), 'content.xml', change),
  },
  { extension: 'rtf', make: () => Buffer.from(RICH_TEXT, 'latin1') },
  {
    extension: 'eml',
    make: () =>
      makeMail(article(3, 300), [
        attached('note.txt', article(4, 200), 'text/plain'),
        { header: ['Content-Type: message/rfc822'], body: makeMail('Dedans.') },
      ]),
  },
  {
    extension: 'msg',
    make: () =>
      makeOutlookMessage({
        properties: {
          '0037001f': 'Objet',
          '1000001f': article(5, 300),
          '0c1a001e': 'Ana\u00efs',
          '3ffd0003': 1252,
          '00390040': MOMENT,
        },
        recipients: [{ '3001001f': 'Luc', '0c150003': 1 }],
        attachments: [
          { '3707001f': 'a.txt', '37010102': Buffer.from(article(6, 5_000)) },
          { inner: { properties: { '0037001f': 'Dedans' } }, name: 'Dedans' },
        ],
      }),
  },
  {
    extension: 'dat',
    make: () =>
      makeTnef('Objet', article(8, 300), [
        { name: 'a.txt', bytes: article(9, 200) },
        { name: 'Dedans', bytes: makeTnef('Dedans', 'Dedans.', [{ name: 'b.txt', bytes: 'x' }]), isMessage: true },
      ]),
  },
  {
    extension: 'zip',
    make: (change) =>
      makeZip([
        { name: 'a.txt', bytes: change(Buffer.from(article(7, 300))) },
        { name: 'b/page.html', bytes: PAGE },
        { name: 'lot.zip', bytes: change(makeZip([{ name: 'c.txt', bytes: 'Dedans.' }])) },
        { name: 'd.eml', bytes: change(makeMail('Dedans aussi.', [attached('e.txt', 'x')])) },
      ]),
  },
  { extension: 'png', make: () => makePng(12, 9) },
  { extension: 'jpg', make: () => makeJpeg(120, 90, 6) },
  {
    extension: 'gif',
    make: () =>
      Buffer.from('4749463839610c00090080000000000000ffffff2c000000000c000900000207848fa9cbed0f63002b3b', 'hex'),
  },
  {
    extension: 'tif',
    make: () => Buffer.from('49492a0008000000020000010300010000000c00000001010300010000000900000000000000', 'hex'),
  },
  {
    extension: 'webp',
    make: () => Buffer.from('524946461a000000574542505650384c0d0000002f2bc1310000000000000000', 'hex'),
  },
  { extension: 'heic', make: () => HEIC },
];
