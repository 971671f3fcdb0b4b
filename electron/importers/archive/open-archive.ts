import { fail, succeed, type Problem, type Result } from '../../../shared/kernel/result.ts';
import type { Container } from '../container/container.ts';
import { numberNames, safePath } from '../container/part-names.ts';
import { pageOfParts, isSystemFile } from '../folder/skipped-names.ts';
import type { FoundPart, LeftAside } from '../imported.ts';
import { listZip, type ZipEntry } from '../zip/zip-entries.ts';
import { isKnownMethod, readZipMember, refusalOf } from '../zip/zip-parts.ts';

/** Bytes of a member: more is held in memory for no document. */
const LARGEST_MEMBER_MB = 200;

const isFolder = ({ name }: ZipEntry): boolean => /[/\\]$/u.test(name);

function refusal(entry: ZipEntry, shown: string): Problem | undefined {
  if (entry.isLink) return { code: 'file.link', detail: { file: shown } };
  if (entry.declared === 0) return { code: 'file.empty', detail: { file: shown } };
  if (entry.declared > LARGEST_MEMBER_MB * 1_000_000)
    return { code: 'archive.member-too-large', detail: { file: shown, limit: LARGEST_MEMBER_MB } };
  if (!isKnownMethod(entry)) return { code: 'archive.method', detail: { file: shown, method: entry.method } };
  return refusalOf(entry);
}

/** Names of everything that lies in each folder, which tells the resource folders of saved pages. */
function namesByFolder(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const path of paths) {
    const steps = path.split('/');
    for (const [depth, step] of steps.entries()) {
      const folder = steps.slice(0, depth).join('/');
      const own = names.get(folder) ?? new Set<string>();
      names.set(folder, own.add(step));
    }
  }
  return names;
}

/** Members that a system or a browser put there beside the documents. */
function isBeside(path: string, names: ReadonlyMap<string, ReadonlySet<string>>): 'system' | 'page-part' | undefined {
  const steps = path.split('/');
  if (steps[0] === '__MACOSX' || isSystemFile(steps.at(-1) ?? '')) return 'system';
  const isPart = steps
    .slice(0, -1)
    .some((step, depth) => pageOfParts(step, names.get(steps.slice(0, depth).join('/')) ?? []));
  return isPart ? 'page-part' : undefined;
}

/**
 * Opens a ZIP archive. Names are only shown: one that leads out of the archive is written out, and told.
 * @returns `source.broken`, or `source.bomb` when it declares more than any archive of documents needs
 */
export function openArchive(bytes: Uint8Array): Result<Container> {
  const listed = listZip(bytes);
  if (!listed.ok) return listed;
  const entries = listed.value;
  const parts: FoundPart[] = [];
  const leftAside: LeftAside[] = [];
  const distinct = numberNames();
  const files = entries.flatMap((entry, part) =>
    isFolder(entry) ? [] : [{ entry, part, path: safePath(entry.name) }],
  );
  const names = namesByFolder(files.map(({ path }) => path.shown));
  const beside = { system: 0, 'page-part': 0 };
  for (const { entry, part, path } of files) {
    const kind = isBeside(path.shown, names);
    if (kind) {
      beside[kind]++;
      continue;
    }
    const name = distinct(path.shown || `${part + 1}`);
    const problem = refusal(entry, name);
    if (problem) leftAside.push({ path: name, problem, count: 1 });
    else {
      const remark: Problem = { code: 'archive.name', detail: { name: entry.name.slice(0, 200) } };
      parts.push({ part, name, size: entry.declared, ...(path.isNeutralised ? { remark } : {}) });
    }
  }
  if (beside.system > 0)
    leftAside.push({
      path: '',
      problem: { code: 'file.ignored', detail: { count: beside.system } },
      count: beside.system,
    });
  const count = beside['page-part'];
  if (count > 0) leftAside.push({ path: '', problem: { code: 'file.page-parts', detail: { count } }, count });
  return succeed({
    contents: { parts, leftAside },
    read: (part) => {
      const entry = entries[part];
      return entry ? readZipMember(bytes, entry) : fail('source.broken', { reason: 'ZIP' });
    },
  });
}
