import { createHash } from 'node:crypto';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { readFile } from '../folder/read-file.ts';
import type { ContainerKind, PartPlace } from '../imported.ts';
import { CONTAINERS, type Container } from './container.ts';

interface Level {
  readonly kind: ContainerKind;
  /** Number of this container in the one around it; -1 for the file itself. */
  readonly part: number;
  readonly container: Container;
}

/**
 * Reads documents that lie inside others. The containers on the way to the last one stay open, since the next one asked for mostly lies beside it: one
 * file at a time, so that the memory is that of the largest file.
 */
export class PartReader {
  private fileSha256 = '';
  private file: Uint8Array = new Uint8Array(0);
  private levels: Level[] = [];

  /**
   * @param path of the file that holds it
   * @param name of the document, for display
   * @returns the document's bytes, in memory of their own; `file.changed` when the file is no longer what it was, or why it cannot be had
   */
  async read(
    path: string | Buffer,
    { fileSha256, steps }: PartPlace,
    name: string,
    tick: () => void,
  ): Promise<Result<Uint8Array>> {
    if (this.fileSha256 !== fileSha256) {
      const opened = this.openFile(path, fileSha256, name, tick);
      if (!opened.ok) return opened;
    }
    let part = -1;
    for (const [depth, step] of steps.entries()) {
      const level = await this.open(depth, step.kind, part);
      if (!level.ok) return level;
      part = step.part;
      tick();
    }
    const bytes = this.bytesOf(steps.length, part);
    // Not `slice`, which on a Buffer would share the memory of the container.
    return bytes.ok ? succeed(new Uint8Array(bytes.value)) : bytes;
  }

  private openFile(path: string | Buffer, fileSha256: string, name: string, tick: () => void): Result<null> {
    [this.fileSha256, this.levels] = ['', []];
    const read = readFile(path, name, tick, path.toString());
    if (!read.ok) return read;
    const { bytes, sha256, isWhole } = read.value;
    if (sha256 !== fileSha256 || !isWhole) return fail('file.changed', { file: name });
    this.file = bytes;
    this.fileSha256 = fileSha256;
    return succeed(null);
  }

  /** The container at a depth, opened unless it is open. */
  private async open(depth: number, kind: ContainerKind, part: number): Promise<Result<Container>> {
    const known = this.levels[depth];
    if (known && known.kind === kind && known.part === part) return succeed(known.container);
    const bytes = this.bytesOf(depth, part);
    this.levels.length = depth;
    if (!bytes.ok) return bytes;
    const opener = await CONTAINERS[kind]();
    const opened = await opener(bytes.value);
    if (opened.ok) this.levels[depth] = { kind, part, container: opened.value };
    return opened;
  }

  private bytesOf(depth: number, part: number): Result<Uint8Array> {
    if (depth === 0) return succeed(this.file);
    return this.levels[depth - 1]?.container.read(part) ?? fail('source.broken', { reason: 'container' });
  }
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
