import { safePath } from '../container/part-names.ts';
import { pageOfParts } from '../folder/skipped-names.ts';
import { isWantedPart, MOST_PARTS, type PageParts } from '../page/page-parts.ts';
import { listZip, type ZipEntry } from '../zip/zip-entries.ts';
import { readZipMember } from '../zip/zip-parts.ts';

/**
 * What belongs to a saved page that lies in an archive. Each part is inflated when it is asked for, bounded by what it declares.
 * @param archive bytes of a ZIP
 * @param page its path in the archive, as it is shown
 * @returns undefined when there is nothing
 */
export function pagePartsOf(archive: Uint8Array, page: string): PageParts | undefined {
  const listed = listZip(archive);
  if (!listed.ok) return undefined;
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  const own = page.slice(folder.length);
  const beside = listed.value
    .map((entry) => ({ entry, path: safePath(entry.name).shown }))
    .filter(({ path }) => path.startsWith(folder))
    .map(({ entry, path }) => ({ entry, path: path.slice(folder.length) }));
  const siblings = new Set(beside.map(({ path }) => path.split('/')[0] ?? ''));
  const folders = new Set([...siblings].filter((name) => pageOfParts(name, siblings) === own));
  const parts = new Map<string, ZipEntry>();
  let bytes = 0;
  for (const { entry, path } of beside) {
    const [first = '', ...rest] = path.split('/');
    const isPart = rest.length > 0 && rest.length <= MOST_PARTS.depth && folders.has(first) && isWantedPart(path);
    if (!isPart || entry.isLink || entry.declared > MOST_PARTS.each) continue;
    bytes += entry.declared;
    if (parts.size >= MOST_PARTS.files || bytes > MOST_PARTS.bytes) break;
    parts.set(path, entry);
  }
  const read = (path: string): Uint8Array | undefined => {
    const entry = parts.get(path);
    const member = entry && readZipMember(archive, entry);
    return member?.ok ? member.value : undefined;
  };
  return parts.size === 0 ? undefined : { paths: [...parts.keys()], read };
}
