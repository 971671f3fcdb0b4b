/** What a mail or an archive holds, as documents to be read next; and what is too deep, or too much. */
import type { Problem } from '../../../shared/kernel/result.ts';
import type { ContainerKind, FoundFile, LeftAside } from '../../importers/imported.ts';
import type { ReadOutcome } from '../../importers/read-document.ts';

/** Containers within containers; a mail in an archive is one within one. */
const DEEPEST = 3;
/** Of everything that comes out of one file: each archive alone may be harmless, and all of them together too much. */
const MOST = { documents: 20_000, megabytes: 2_000 } as const;
const MEGABYTE = 1_000_000;

interface Expansion {
  readonly found: readonly FoundFile[];
  readonly leftAside: readonly LeftAside[];
}

const NOTHING: Expansion = { found: [], leftAside: [] };

export class OpenContainers {
  /** A container that turns up again was read where it first stood. */
  private readonly seen = new Set<string>();
  /** What came out of each file so far, by its hash. */
  private readonly spent = new Map<string, { documents: number; bytes: number }>();

  expand(container: FoundFile, outcome: ReadOutcome): Expansion {
    if (!outcome.ok || !outcome.document?.contents || this.seen.has(outcome.sha256)) return NOTHING;
    const { document, sha256 } = outcome;
    const { parts, leftAside } = outcome.document.contents;
    this.seen.add(sha256);
    const { relativePath } = container;
    const aside = leftAside.map((one) => below(relativePath, one));
    const steps = container.inside?.steps ?? [];
    const fileSha256 = container.inside?.fileSha256 ?? sha256;
    const problem =
      steps.length >= DEEPEST
        ? { code: 'archive.too-deep', detail: { file: relativePath, count: parts.length, limit: DEEPEST } }
        : this.excess(fileSha256, parts);
    if (problem && parts.length > 0)
      return { found: [], leftAside: [...aside, { path: relativePath, problem, count: parts.length }] };
    const kind = document.kind as ContainerKind;
    const found = parts.map(({ part, name, size, remark }): FoundFile => ({
      path: container.path,
      fileName: name.slice(name.lastIndexOf('/') + 1),
      relativePath: `${relativePath}/${name}`,
      size,
      inside: { fileSha256, parentSha256: sha256, steps: [...steps, { kind, part }] },
      ...(remark ? { remark } : {}),
    }));
    return { found, leftAside: aside };
  }

  private excess(fileSha256: string, parts: readonly { readonly size: number }[]): Problem | undefined {
    const spent = this.spent.get(fileSha256) ?? { documents: 0, bytes: 0 };
    const documents = spent.documents + parts.length;
    const bytes = spent.bytes + parts.reduce((sum, { size }) => sum + size, 0);
    if (documents > MOST.documents)
      return { code: 'source.bomb', detail: { reason: `${documents} > ${MOST.documents}` } };
    if (bytes > MOST.megabytes * MEGABYTE)
      return { code: 'source.bomb', detail: { reason: `${Math.round(bytes / MEGABYTE)} > ${MOST.megabytes} MB` } };
    this.spent.set(fileSha256, { documents, bytes });
    return undefined;
  }
}

/** With the container's own path before it. */
function below(container: string, { path, problem, count }: LeftAside): LeftAside {
  const whole = path === '' ? container : `${container}/${path}`;
  const detail = problem.detail && 'file' in problem.detail ? { ...problem.detail, file: whole } : problem.detail;
  return { path: whole, count, problem: detail ? { code: problem.code, detail } : problem };
}
