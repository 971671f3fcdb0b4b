import { createHash } from 'node:crypto';
import path from 'node:path';
import type { PartState, PdfVerification, VerifiedCitation } from '../../../shared/domain/pdf-verification.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { MANIFEST_NAME, type Manifest, type ManifestCitation } from '../../../shared/memo/manifest.ts';
import { attachmentKey } from '../../pdf/document/attachments.ts';
import { openExported, type ExportedPdf } from '../../pdf/verify/open-exported.ts';
import { pdfFaults } from './pdf-faults.ts';
import { readPdfFile } from './read-pdf-file.ts';
import { withReadAgain, type ReadAgain } from './read-again.ts';

/** What the evidence inside the file came to, before the citations are held against it. */
interface Evidence {
  readonly manifest: Manifest;
  readonly exhibits: PdfVerification['exhibits'];
  /** Body of each attached text that has its hash, by that hash. */
  readonly texts: ReadonlyMap<string, string>;
  readonly textStates: PdfVerification['texts'];
  readonly alteredPages: ReadonlySet<number>;
  readonly readAgain: ReadAgain;
}

/**
 * Checks an exported PDF with nothing but itself: its own digest, the hashes of the attached originals and texts, and each quotation against
 * them, the originals being read again.
 * @param place absolute path
 * @throws ProblemError `file.unreadable`; when nothing can be checked, `verify.not-pdf`, `verify.truncated`, `verify.encrypted`, `verify.foreign`
 * (the file is none of ours), `verify.structure-altered`, `verify.manifest-missing` or `verify.manifest-altered`
 */
export async function verifyPdf(place: string): Promise<PdfVerification> {
  const bytes = await readPdfFile(place);
  const name = path.basename(place);
  const opened = openExported(bytes);
  const { manifest, integrity } = opened;
  if (!manifest) throw new ProblemError(refusalOf(opened, bytes), { file: name });
  return withReadAgain(async (readAgain) => {
    const evidence = gatherEvidence(opened, manifest, readAgain);
    const citations: VerifiedCitation[] = [];
    for (const citation of manifest.citations) citations.push(await checkCitation(opened, evidence, citation));
    const isSound = integrity.state === 'sound';
    const report = {
      title: manifest.title,
      date: manifest.date,
      program: manifest.program,
      file: { state: isSound ? ('sound' as const) : ('altered' as const), update: opened.update },
      alteredPages: [...evidence.alteredPages],
      attachments: strangeAttachments(opened, manifest),
      damage: isSound ? [] : opened.damage(),
      exhibits: evidence.exhibits,
      texts: evidence.textStates,
      citations,
    };
    const problems = pdfFaults(report, name);
    return { ok: problems.length === 0, problems, ...report };
  });
}

/** Why nothing can be checked. What was ours once still says so somewhere, if only in its metadata. */
function refusalOf(opened: ExportedPdf, bytes: Uint8Array): string {
  const { unopened, integrity } = opened;
  if (unopened === 'not-pdf' || unopened === 'truncated' || unopened === 'encrypted') return `verify.${unopened}`;
  const wasOurs =
    integrity.state !== 'foreign' || Buffer.from(bytes).includes('<pdf:Producer>Greffier</pdf:Producer>', 0, 'utf8');
  if (!wasOurs) return 'verify.foreign';
  if (unopened !== null) return 'verify.structure-altered';
  return opened.has(attachmentKey(0)) ? 'verify.manifest-altered' : 'verify.manifest-missing';
}

/** Attachments that the manifest does not know, and known ones under another name. */
function strangeAttachments(opened: ExportedPdf, manifest: Manifest): PdfVerification['attachments'] {
  const fileNames = new Map(manifest.exhibits.map(({ attachment, fileName }) => [attachment, fileName]));
  const originalOf = new Map(manifest.exhibits.map(({ sha256, fileName }) => [sha256, fileName]));
  for (const { attachment, original } of manifest.texts)
    fileNames.set(attachment, `${originalOf.get(original) ?? original.slice(0, 12)}.txt`);
  fileNames.set(attachmentKey(0), MANIFEST_NAME);
  return [...opened.names()].flatMap(([key, name]): PdfVerification['attachments'] => {
    const before = fileNames.get(key);
    if (before === undefined) return [{ name: name || key, before: null }];
    return before === name ? [] : [{ name, before }];
  });
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function stateOf(opened: ExportedPdf, key: string | null, sha256: string): PartState {
  if (key === null) return 'not-attached';
  if (!opened.has(key)) return 'missing';
  const bytes = opened.attachment(key);
  if (!bytes) return 'altered';
  return hashOf(bytes) === sha256 ? 'sound' : 'altered';
}

function gatherEvidence(opened: ExportedPdf, manifest: Manifest, readAgain: ReadAgain): Evidence {
  const numberOf = (original: string): number | null =>
    manifest.exhibits.find(({ sha256 }) => sha256 === original)?.number ?? null;
  const texts = new Map<string, string>();
  const textStates = manifest.texts.map(({ sha256, original, attachment }) => {
    const state = stateOf(opened, attachment, sha256);
    if (state === 'sound') texts.set(sha256, Buffer.from(opened.attachment(attachment) ?? []).toString('utf8'));
    return { exhibit: numberOf(original), state };
  });
  const changed = manifest.pages.filter(({ page, sha256 }) => opened.pageHash(page) !== sha256).map(({ page }) => page);
  const damaged = opened.integrity.state === 'sound' ? [] : opened.damagedPages();
  return {
    manifest,
    exhibits: manifest.exhibits.map(({ number, title, fileName, attachment, sha256 }) => ({
      number,
      title,
      fileName,
      state: stateOf(opened, attachment, sha256),
    })),
    texts,
    textStates,
    alteredPages: new Set([...changed, ...damaged].toSorted((a, b) => a - b)),
    readAgain,
  };
}

async function checkCitation(
  opened: ExportedPdf,
  evidence: Evidence,
  { exhibit, passage, place }: ManifestCitation,
): Promise<VerifiedCitation> {
  const page = place?.page ?? null;
  const base = { exhibit, page, quote: passage?.quote ?? '' };
  if (page !== null && evidence.alteredPages.has(page)) return { ...base, state: 'altered', by: null };
  const listed = evidence.exhibits.find(({ number }) => number === exhibit);
  if (!passage) {
    if (!listed || listed.state === 'not-attached') return { ...base, state: 'unchecked', by: null };
    return { ...base, state: listed.state, by: 'hash' };
  }
  const text = evidence.texts.get(passage.text);
  // Offsets count in that text: other words of the same source at its place are no less altered than words of none.
  if (text !== undefined && text.slice(passage.start, passage.end) !== passage.quote)
    return { ...base, state: 'altered', by: 'text' };
  const again = await readOriginal(opened, evidence, passage.text);
  if (again !== undefined) {
    const isThere = again.body.includes(passage.quote);
    // A later reader may make out spaces otherwise; then the text that it was quoted from decides.
    const decides = isThere || again.isSameReader || text === undefined;
    if (decides) return { ...base, state: isThere ? 'sound' : 'altered', by: 'original' };
  }
  if (text !== undefined) return { ...base, state: 'sound', by: 'text' };
  const textAltered = evidence.textStates.some(
    ({ state }, i) => state === 'altered' && evidence.manifest.texts[i]?.sha256 === passage.text,
  );
  return { ...base, state: textAltered ? 'altered' : 'missing', by: null };
}

/** The original that a text came from, read again; undefined when it is not attached, not as it was, or cannot be read. */
async function readOriginal(
  opened: ExportedPdf,
  { manifest, exhibits, readAgain }: Evidence,
  text: string,
): Promise<{ readonly body: string; readonly isSameReader: boolean } | undefined> {
  const source = manifest.texts.find(({ sha256 }) => sha256 === text);
  const at = manifest.exhibits.findIndex(({ sha256 }) => sha256 === source?.original);
  const exhibit = manifest.exhibits[at];
  if (!source || !exhibit || exhibit.attachment === null || exhibits[at]?.state !== 'sound') return undefined;
  const { attachment, sha256, fileName } = exhibit;
  const read = await readAgain({ sha256, fileName, bytes: () => opened.attachment(attachment) ?? new Uint8Array(0) });
  return read && { body: read.body, isSameReader: read.extractor === source.extractor };
}
