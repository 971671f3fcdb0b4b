import { exhibitName } from '../../../shared/memo/citation-label.ts';
import { citationsOf } from '../../../shared/memo/document-schema.ts';
import { createManifest, MANIFEST_NAME, type ManifestCitation } from '../../../shared/memo/manifest.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import { fill } from '../../../shared/kernel/words.ts';
import type { PrintExhibit, PrintJob } from '../../../shared/memo/print-job.ts';
import type { DrawingContext } from '../draw/canvas.ts';
import { attachmentKey, type Attachment } from './attachments.ts';
import type { DocumentParts, PlacedExhibit } from './document-parts.ts';
import { mediaType } from './media-type.ts';

/** Number in the manifest of the first attachment behind the manifest itself. */
const AFTER_MANIFEST = 1;

/** Originals first, then the texts that quotations were taken from, and before all of them the manifest that says what they prove. */
export function gatherAttachments(
  parts: DocumentParts,
  context: DrawingContext,
  exhibits: readonly PlacedExhibit[],
  memoNumbers: readonly number[],
): Attachment[] {
  const { job } = parts;
  const needed = new Set(
    exhibits.flatMap(({ prepared }) =>
      prepared.kind !== 'absent' && prepared.attach ? [prepared.exhibit.sourceId] : [],
    ),
  );
  const isAttached = ({ sourceId, bytes }: PrintExhibit): boolean =>
    bytes.length > 0 && (job.attachOriginals || needed.has(sourceId));
  const originals = job.exhibits.filter(isAttached);
  const texts = job.texts.map((text, i) => ({ ...text, key: attachmentKey(AFTER_MANIFEST + originals.length + i) }));
  const keys = new Map(originals.map(({ sourceId }, i) => [sourceId, attachmentKey(AFTER_MANIFEST + i)]));
  const manifest = createManifest({
    program: job.program,
    title: job.title,
    date: job.date,
    exhibits: job.exhibits.map((exhibit) => {
      const placed = exhibits.find(({ prepared }) => prepared.exhibit.sourceId === exhibit.sourceId);
      return {
        number: exhibit.number,
        title: exhibit.title,
        fileName: exhibit.fileName,
        kind: exhibit.kind,
        sha256: exhibit.sha256,
        size: exhibit.size,
        attachment: keys.get(exhibit.sourceId) ?? null,
        pages: placed ? { first: placed.firstPage, count: placed.numbers.length } : null,
      };
    }),
    texts: texts.map(({ sha256, original, extractor, key }) => ({ sha256, original, extractor, attachment: key })),
    citations: citationsIn(job, context),
    pages: [...memoNumbers, ...exhibits.flatMap(({ numbers }) => numbers)].map((number, i) => ({
      page: i + 1,
      sha256: context.contents.get(number) ?? '',
    })),
  });
  return [
    {
      name: MANIFEST_NAME,
      description: MEMO_WORDS.manifest[job.language],
      bytes: Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`, 'utf8'),
      type: 'application/json',
      relationship: 'Data',
    },
    ...originals.map((exhibit): Attachment => ({
      name: exhibit.fileName,
      description: exhibitName(job.language, exhibit.number),
      bytes: exhibit.bytes,
      type: mediaType(exhibit),
      relationship: 'Source',
    })),
    ...texts.map(({ body, original, extractor }): Attachment => {
      const exhibit = job.exhibits.find(({ sha256 }) => sha256 === original);
      const name = exhibit ? exhibitName(job.language, exhibit.number) : original.slice(0, 12);
      return {
        name: `${exhibit?.fileName ?? original.slice(0, 12)}.txt`,
        description: fill(MEMO_WORDS.extractedText[job.language], { exhibit: name, extractor }),
        bytes: Buffer.from(body, 'utf8'),
        type: 'text/plain',
        relationship: 'Supplement',
      };
    }),
  ];
}

function citationsIn(job: PrintJob, { places }: DrawingContext): ManifestCitation[] {
  const numbers = new Map(job.exhibits.map(({ sourceId, number }) => [sourceId, number]));
  const passages = new Map(job.passages.map((passage) => [passage.id, passage]));
  const printed = [job.document, ...Object.values(job.live).flat()];
  return printed.flatMap(citationsOf).map(({ id, form, sourceId, passageId }) => {
    const passage = passageId === null ? undefined : passages.get(passageId);
    return {
      id,
      form,
      exhibit: numbers.get(sourceId) ?? null,
      passage: passage ? { ...passage.anchor, quote: passage.quote, page: passage.page } : null,
      place: places.get(id) ?? null,
    };
  });
}
