import { fill } from '../../../shared/kernel/words.ts';
import { exhibitName } from '../../../shared/memo/citation-label.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { PrintExhibit } from '../../../shared/memo/print-job.ts';
import { deflate } from '../deflate/deflate.ts';
import { hashPage } from '../document/page-hash.ts';
import { decimals, rectangle } from '../document/pdf-values.ts';
import type { DrawingContext } from '../draw/canvas.ts';
import { drawStamp, type Stamp } from '../draw/stamp.ts';
import type { Part } from '../layout/flow-item.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { placeStamp, type StampPlace } from './page-box.ts';
import type { TakenPage } from './take-page.ts';

/** The structure that an exhibit's pages stand in: each is a figure whose text alternative names it. */
export const exhibitPart = (language: Language, { number, title }: PrintExhibit): Part => ({
  tag: 'Sect',
  parent: null,
  title: `${exhibitName(language, number)} – ${title}`,
});

/** A picture is described in the lawyer’s words; a page of a document by its place. */
const describe = (place: string, { description }: PrintExhibit): string =>
  description === '' ? place : `${place} – ${description}`;

export interface ExhibitPageSettings {
  readonly stamp: Stamp;
  readonly place: StampPlace;
  readonly parent: number;
  readonly part: Part;
  readonly language: Language;
  readonly exhibit: PrintExhibit;
  readonly page: number;
  readonly total: number;
}

/** Writes a page of an exhibit: the stamp in a band at its top, an artifact, and below it the page as it was. */
export function drawExhibitPage(context: DrawingContext, taken: TakenPage, settings: ExhibitPageSettings): void {
  const { table, tree, fontNames, fonts } = context;
  const { stamp, parent, part, language, exhibit, page, total } = settings;
  const { seen, rotation, form, annotations, number } = taken;
  const { whole, matrix } = placeStamp(seen, rotation, stamp, settings.place);
  const place = fill(MEMO_WORDS.exhibitPage[language], { page, total });
  const corners = (box: typeof seen): number[] => [box.x, box.y, box.x + box.width, box.y + box.height];
  const figure = tree.elementOf({
    tag: 'Figure',
    parent: part,
    alternative: describe(`${exhibitName(language, exhibit.number)}, ${place}`, exhibit),
    box: corners(seen),
  });
  tree.addContent(figure, number, 0);
  const clip = decimals([seen.x, seen.y, seen.width, seen.height], 3);
  const drawn = form === 0 ? '' : '/E Do\n';
  const content = Buffer.concat([
    Buffer.from(`/Artifact <</Type/Pagination>> BDC q ${decimals(matrix, 4)} cm\n`, 'latin1'),
    drawStamp(stamp, fontNames),
    Buffer.from(`Q EMC\n/Figure <</MCID 0>> BDC q ${clip} re W n\n${drawn}${annotations.operators}Q EMC\n`, 'latin1'),
  ]);
  const forms = [...(form === 0 ? [] : [['E', form] as const]), ...annotations.forms];
  const key = tree.reserveKey();
  tree.setParents(key, `[${figure.number} 0 R]`);
  const objects = forms.map(([name, object]) => `/${name} ${object} 0 R`).join('');
  const kept = annotations.kept.length === 0 ? '' : `/Annots[${annotations.kept.join(' ')}]`;
  const box = rectangle(corners(whole));
  const written = deflate(content);
  context.contents.set(number, hashPage(written, taken.formHash));
  table.set(
    number,
    `<</Type/Page/Parent ${parent} 0 R/MediaBox${box}/CropBox${box}${rotation === 0 ? '' : `/Rotate ${rotation}`}` +
      `/Resources<</Font ${fonts} 0 R/XObject<<${objects}>>>>/Contents ${table.addPlainStream('/Filter/FlateDecode', written)} 0 R` +
      `/StructParents ${key}/Tabs/S${taken.entries}${kept}>>`,
  );
}
