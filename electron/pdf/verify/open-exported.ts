import { MANIFEST_NAME, parseManifest, type Manifest } from '../../../shared/memo/manifest.ts';
import { attachmentKey } from '../document/attachments.ts';
import { checkIntegrity, type Integrity } from '../document/write-file.ts';
import type { LaterUpdate } from '../../../shared/domain/pdf-verification.ts';
import { EncryptedPdf, PdfFile } from '../reader/pdf-file.ts';
import { isArray, textOf, type Dictionary, type Value } from '../reader/pdf-value.ts';
import { readPages } from '../reader/read-pages.ts';
import { hashPage, hashStream } from '../document/page-hash.ts';
import { examineUpdate } from './examine-update.ts';

/** Why a file cannot be looked into: it is no PDF, its end is missing, it asks for a password, its skeleton is broken, or it is another's. */
export type Unopened = 'not-pdf' | 'truncated' | 'encrypted' | 'structure' | 'foreign';

/** An exported PDF, opened to be checked. */
export interface ExportedPdf {
  readonly integrity: Integrity;
  /** Undefined when there is none, or it cannot be read. */
  readonly manifest: Manifest | undefined;
  /** Bytes of an attachment by its key; undefined when the file has none of that key, or it cannot be unpacked. */
  attachment(key: string): Uint8Array | undefined;
  /** The file has an attachment of that key, whether or not it can be unpacked. */
  has(key: string): boolean;
  /** What each attachment calls itself, by its key. */
  names(): ReadonlyMap<string, string>;
  /** SHA-256 of a page's content as it lies in the file; undefined when it has no such page. */
  pageHash(page: number): string | undefined;
  /** Pages any of whose streams cannot be unpacked as they were packed: their own checksums say so. */
  damagedPages(): number[];
  /** Places of streams that do not unpack, in bytes from the file's beginning. */
  damage(): number[];
  /** What was written behind the export. */
  readonly update: LaterUpdate;
  /** Null when it can be. */
  readonly unopened: Unopened | null;
}

/** Reads what may be damaged: what cannot be read is not there. */
const attempt = <T>(read: () => T | undefined): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** Opens a PDF that may have been tampered with: never throws, and says what it cannot find. */
export function openExported(bytes: Uint8Array): ExportedPdf {
  const integrity = checkIntegrity(bytes);
  // What was added later is left out: it is the export that is checked.
  const own = integrity.state === 'sound' ? bytes.subarray(0, integrity.length) : bytes;
  const { file, unopened } = openFile(own, integrity);
  const attachments = (file && attempt(() => filesOf(file))) ?? new Map<string, Value>();
  const pages = (file && attempt(() => readPages(file))) ?? [];
  const attachment = (key: string): Uint8Array | undefined =>
    attempt(() => {
      const value = attachments.get(key);
      const specification = value === undefined ? undefined : file?.dictionary(value);
      const stream = file?.stream(file.dictionary(specification?.get('EF'))?.get('F'));
      return stream && file?.decoded(stream);
    });
  const manifest = attachment(attachmentKey(0));
  const length = integrity.state === 'sound' ? integrity.length : bytes.length;
  return {
    integrity,
    unopened: unopened ?? (pages.length === 0 ? 'structure' : null),
    update: examineUpdate(bytes, length),
    has: (key) => attachments.has(key),
    names: () =>
      new Map([...attachments].map(([key, value]) => [key, (file && attempt(() => nameOfFile(file, value))) ?? ''])),
    damage: () => (file ? damageIn(file, own) : []),
    damagedPages: () => (file ? pages.flatMap(({ dictionary }, i) => (isWhole(file, dictionary) ? [] : [i + 1])) : []),
    manifest:
      manifest && isManifestName(file, attachments) ? parseManifest(Buffer.from(manifest).toString('utf8')) : undefined,
    attachment,
    pageHash: (page) => attempt(() => file && pageHash(file, pages[page - 1]?.dictionary)),
  };
}

function openFile(
  bytes: Uint8Array,
  { state }: Integrity,
): { readonly file?: PdfFile; readonly unopened: Unopened | null } {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Readers look for both within the first and the last kilobyte.
  if (!view.subarray(0, 1_024).includes('%PDF-', 0, 'latin1')) return { unopened: 'not-pdf' };
  if (!view.subarray(-1_024).includes('%%EOF', 0, 'latin1')) return { unopened: 'truncated' };
  try {
    return { file: new PdfFile(bytes), unopened: null };
  } catch (error) {
    if (error instanceof EncryptedPdf) return { unopened: 'encrypted' };
    return { unopened: state === 'foreign' ? 'foreign' : 'structure' };
  }
}

/** Of a memorandum's page its own operators; of a page of an exhibit those around it, and those of the exhibit. */
function pageHash(file: PdfFile, page: Dictionary | undefined): string | undefined {
  const content = file.stream(page?.get('Contents'));
  const forms = file.dictionary(file.dictionary(page?.get('Resources'))?.get('XObject'));
  const form = file.stream(forms?.get('E'));
  return content && hashPage(content.data, form ? hashStream(form.data) : '');
}

const nameOfFile = (file: PdfFile, value: Value): string | undefined =>
  textOf(file.resolve(file.dictionary(value)?.get('UF')));

function damageIn(file: PdfFile, bytes: Uint8Array): number[] {
  const places = Array.from(file.numbers(), (number) => {
    const stream = attempt(() => {
      const object = file.object(number);
      return 'stream' in object ? object.stream : undefined;
    });
    const isWholeStream = !stream || attempt(() => (file.decoded(stream), true)) === true;
    return isWholeStream ? -1 : stream.data.byteOffset - bytes.byteOffset;
  });
  return places.filter((place) => place >= 0).toSorted((a, b) => a - b);
}

/** A stream's own checksum (RFC 1950) tells nearly every change of it. */
function isWhole(file: PdfFile, page: Dictionary): boolean {
  const unpack = (value: Value | undefined): boolean => {
    try {
      const stream = file.stream(value);
      if (stream) file.decoded(stream);
      return true;
    } catch {
      return false;
    }
  };
  const forms = attempt(() => file.dictionary(file.dictionary(page.get('Resources'))?.get('XObject')));
  return unpack(page.get('Contents')) && [...(forms?.values() ?? [])].every(unpack);
}

const isManifestName = (file: PdfFile | undefined, attachments: ReadonlyMap<string, Value>): boolean =>
  attempt(() => textOf(file?.dictionary(attachments.get(attachmentKey(0)))?.get('UF'))) === MANIFEST_NAME;

/** Embedded files by key. Our name tree has one level. */
function filesOf(file: PdfFile): Map<string, Value> {
  const catalog = file.dictionary(file.trailer.get('Root'));
  const tree = file.dictionary(file.dictionary(catalog?.get('Names'))?.get('EmbeddedFiles'));
  const names = file.resolve(tree?.get('Names'));
  const files = new Map<string, Value>();
  if (!isArray(names)) return files;
  for (let i = 0; i + 1 < names.length; i += 2) files.set(textOf(names[i]) ?? '', names[i + 1] ?? null);
  return files;
}
