import { languageTag } from '../../../shared/memo/text-language.ts';
import { exhibitName } from '../../../shared/memo/citation-label.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { DrawingContext } from '../draw/canvas.ts';
import { destinationArray, type Anchors } from './anchors.ts';
import type { Conformance } from '../../../shared/domain/conformance.ts';
import { writeAttachments } from './attachments.ts';
import type { DocumentParts, PlacedExhibit } from './document-parts.ts';
import { layerProperties } from '../exhibits/layers.ts';
import { gatherAttachments } from './gather-attachments.ts';
import { writeXmp } from './metadata.ts';
import { nestBookmarks, writeOutline, type Bookmark } from './outline.ts';
import { textString } from './pdf-values.ts';
import { srgbProfile } from './srgb-profile.ts';

function bookmarksOf(
  { job, composition }: DocumentParts,
  anchors: Anchors,
  exhibits: readonly PlacedExhibit[],
): Bookmark[] {
  const headings = composition.headings.flatMap(({ anchor, level, label, text }) => {
    const place = anchors.find([anchor]);
    return place ? [{ level, title: `${label} ${text}`.trim(), destination: destinationArray(place) }] : [];
  });
  const [first] = exhibits;
  const pieces = exhibits.map(({ prepared, numbers }) => ({
    level: 2,
    title: `${exhibitName(job.language, prepared.exhibit.number)} – ${prepared.exhibit.title}`,
    destination: destinationArray({ page: numbers[0] ?? 0, y: null }),
  }));
  const group = first
    ? [
        {
          level: 1,
          title: MEMO_WORDS.exhibits[job.language],
          destination: destinationArray({ page: first.numbers[0] ?? 0, y: null }),
        },
      ]
    : [];
  return nestBookmarks([...headings, ...group, ...pieces]);
}

/** Memo pages are 1, 2, 3…; an exhibit's pages carry its name, as its stamps do. */
function pageLabels({ job, pages }: DocumentParts, exhibits: readonly PlacedExhibit[]): string {
  const own = pages.length > 0 ? '0 <</S/D>> ' : '';
  const theirs = exhibits.map(({ prepared, firstPage }) => {
    const prefix = `${exhibitName(job.language, prepared.exhibit.number)}, p.\u00a0`;
    return `${firstPage - 1} <</S/D/P ${textString(prefix)}>>`;
  });
  return `/PageLabels<</Nums[${own}${theirs.join(' ')}]>>`;
}

interface CatalogSettings {
  readonly parent: number;
  readonly exhibits: readonly PlacedExhibit[];
  readonly memoNumbers: readonly number[];
  readonly conformance: Conformance;
}

/** The root of the document: bookmarks, labels, structure, metadata and attached originals. @returns its object number */
export function writeCatalog(
  parts: DocumentParts,
  context: DrawingContext,
  { parent, exhibits, memoNumbers, conformance }: CatalogSettings,
): number {
  const { job, table } = parts;
  const outline = writeOutline(table, bookmarksOf(parts, context.anchors, exhibits));
  const attachments = gatherAttachments(parts, context, exhibits, memoNumbers);
  const layers = exhibits.flatMap(({ prepared }) =>
    prepared.kind === 'merged' && prepared.layers ? [prepared.layers] : [],
  );
  const profile = table.addStream('/N 3', srgbProfile());
  const intent = `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile ${profile} 0 R>>`;
  return table.add(
    `<</Type/Catalog/Pages ${parent} 0 R${outline === 0 ? '' : `/Outlines ${outline} 0 R/PageMode/UseOutlines`}` +
      `/Lang(${languageTag(job.language)})/MarkInfo<</Marked true>>/StructTreeRoot ${context.tree.finish()} 0 R` +
      `/OutputIntents[${intent}]/Metadata ${writeXmp(table, job, conformance.file)} 0 R/ViewerPreferences<</DisplayDocTitle true>>${pageLabels(parts, exhibits)}` +
      `${layerProperties(layers)}${writeAttachments(table, attachments, job.date)}>>`,
  );
}
