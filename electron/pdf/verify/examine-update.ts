import type { LaterUpdate } from '../../../shared/domain/pdf-verification.ts';
import { boxOf } from '../exhibits/page-box.ts';
import { PdfFile } from '../reader/pdf-file.ts';
import { isArray, nameOf, Ref, serialise, type Dictionary, type Value } from '../reader/pdf-value.ts';
import { readPages, type ReadPage } from '../reader/read-pages.ts';

/** What a signature may add to the catalogue: its field, its permissions, proof for later (ISO 32000-2 § 12.8), a newer version number. */
const SIGNING: ReadonlySet<string> = new Set(['AcroForm', 'Perms', 'DSS', 'Extensions', 'Version', 'Metadata']);
const ANNOTATIONS: ReadonlySet<string> = new Set(['Annots']);
/** From a page down to what it draws with; further on there are only parts of fonts. */
const DEPTH = 5;
/** Ways back up or elsewhere, which lead away from what a page shows. */
const AWAY: ReadonlySet<string> = new Set(['Parent', 'P', 'Dest', 'A', 'StructParent', 'StructParents']);

const written = (value: Value | undefined): string => serialise(value ?? null, ({ number }) => number);

/** Two dictionaries are equal but for some keys. */
function isSameBut(before: Dictionary | undefined, now: Dictionary | undefined, keys: ReadonlySet<string>): boolean {
  if (!before || !now) return before === now;
  const all = new Set([...before.keys(), ...now.keys()]);
  return [...all].every((key) => keys.has(key) || written(before.get(key)) === written(now.get(key)));
}

/**
 * What a reader shows now, against what the export shows: an update may lay anything over a file whose own bytes are all still there, so that
 * every object which it writes anew has to be one that a signature may touch.
 * @param length of the export, from the file's beginning
 */
export function examineUpdate(bytes: Uint8Array, length: number): LaterUpdate {
  const size = bytes.length - length;
  const tail = Buffer.from(bytes.subarray(length)).toString('latin1');
  if (tail.trim() === '') return { kind: 'none', size, pages: [] };
  try {
    const [exported, whole] = [new PdfFile(bytes.subarray(0, length)), new PdfFile(bytes)];
    // A reader that does not find the end of the file where it should gathers whatever looks like an object.
    if (!/startxref\s+\d+\s+%%EOF\s*$/u.test(tail)) return { kind: 'unreadable', size, pages: [] };
    return { size, ...compare(exported, whole) };
  } catch {
    return { kind: 'unreadable', size, pages: [] };
  }
}

function compare(exported: PdfFile, whole: PdfFile): Pick<LaterUpdate, 'kind' | 'pages'> {
  const [before, now] = [readPages(exported), readPages(whole)];
  const moved = before.flatMap(({ number }, i) => (now[i]?.number === number ? [] : [i + 1]));
  const extra = now.slice(before.length).map((_, i) => before.length + i + 1);
  if (moved.length + extra.length > 0) return { kind: 'changed', pages: [...moved, ...extra] };
  const changed = new Set(whole.changedSince(exported).filter((number) => !isSameObject(exported, whole, number)));
  const pagesWhere = (isChanged: (page: ReadPage, later: ReadPage | undefined) => boolean): number[] =>
    before.flatMap((page, i) => (isChanged(page, now[i]) ? [i + 1] : []));
  // Pages that have other operators are the ones meant, even if all share the resources that were written anew for them.
  const redrawn = pagesWhere((page, later) => isRedrawn(changed, page, later));
  const pages = redrawn.length > 0 ? redrawn : pagesWhere((page) => reaches(exported, changed, page));
  if (pages.length > 0) return { kind: 'changed', pages };
  const root = exported.trailer.get('Root');
  const isRootSame =
    written(root) === written(whole.trailer.get('Root')) &&
    isSameBut(exported.dictionary(root), whole.dictionary(root), SIGNING);
  const known = new Set([
    numberIn(root),
    numberIn(exported.trailer.get('Info')),
    numberIn(exported.dictionary(root)?.get('Metadata')),
    ...before.map(({ number }) => number),
  ]);
  if (!isRootSame || [...changed].some((number) => !known.has(number))) return { kind: 'changed', pages: [] };
  const added = before.map((page, i) => addedTo(whole, page, now[i]));
  const lost = added.flatMap((list, i) => (list ? [] : [i + 1]));
  if (lost.length > 0) return { kind: 'changed', pages: lost };
  if (added.every((list) => list?.length === 0)) return { kind: 'none', pages: [] };
  const laid = added.flatMap((list, i) => (list?.every((one) => isSignature(whole, one)) === true ? [] : [i + 1]));
  if (laid.length > 0) return { kind: 'annotated', pages: laid };
  return {
    kind: 'signed',
    pages: added.flatMap((list, i) => (list?.some((one) => isSeen(whole, one)) ? [i + 1] : [])),
  };
}

const numberIn = (value: Value | undefined): number => (value instanceof Ref ? value.number : 0);

/** Some programs write anew what they did not change. */
function isSameObject(exported: PdfFile, whole: PdfFile, number: number): boolean {
  const [before, now] = [exported.object(number), whole.object(number)];
  if ('value' in before || 'value' in now)
    return 'value' in before && 'value' in now && written(before.value) === written(now.value);
  const [one, other] = [before.stream, now.stream];
  return written(one.dictionary) === written(other.dictionary) && Buffer.from(one.data).equals(other.data);
}

/** The page's own entries, and its operators. */
const isRedrawn = (changed: ReadonlySet<number>, before: ReadPage, now: ReadPage | undefined): boolean =>
  !isSameBut(before.dictionary, now?.dictionary, ANNOTATIONS) ||
  [before.dictionary.get('Contents')].flat().some((value) => value instanceof Ref && changed.has(value.number));

/** The page draws with an object that was written anew. */
function reaches(exported: PdfFile, changed: ReadonlySet<number>, { dictionary }: ReadPage): boolean {
  const seen = new Set<number>();
  const walk = (value: Value | undefined, depth: number): boolean => {
    if (depth > DEPTH) return false;
    if (value instanceof Ref) {
      if (seen.has(value.number)) return false;
      seen.add(value.number);
      return changed.has(value.number) || walk(exported.resolve(value), depth + 1);
    }
    if (isArray(value)) return value.some((one) => walk(one, depth));
    if (!(value instanceof Map)) return false;
    return [...value].some(([key, one]) => !AWAY.has(key) && walk(one, depth));
  };
  return walk(dictionary, 0);
}

/** Annotations that a page has now and had not; undefined when one that it had is gone. */
function addedTo(whole: PdfFile, before: ReadPage, now: ReadPage | undefined): readonly Value[] | undefined {
  const list = (page: ReadPage | undefined): readonly Value[] => {
    const value = whole.resolve(page?.dictionary.get('Annots'));
    return isArray(value) ? value : [];
  };
  const [old, all] = [list(before), list(now)];
  return old.every((one, i) => written(one) === written(all[i])) ? all.slice(old.length) : undefined;
}

function isSignature(file: PdfFile, value: Value): boolean {
  const annotation = file.dictionary(value);
  const field = annotation?.has('FT') === true ? annotation : file.dictionary(annotation?.get('Parent'));
  return nameOf(annotation?.get('Subtype')) === 'Widget' && nameOf(file.resolve(field?.get('FT'))) === 'Sig';
}

function isSeen(file: PdfFile, value: Value): boolean {
  const box = boxOf(file, file.dictionary(value)?.get('Rect'));
  return box !== undefined && box.width > 0 && box.height > 0;
}
