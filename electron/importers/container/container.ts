import type { Result } from '../../../shared/kernel/result.ts';
import type { ContainerKind, Contents } from '../imported.ts';

/** A mail or an archive, open: what it holds, and each part when it is asked for. */
export interface Container {
  readonly contents: Contents;
  /** @param part number of one of its parts @returns its bytes, in memory that stays the container's */
  read(part: number): Result<Uint8Array>;
}

export type ContainerOpener = (bytes: Uint8Array) => Result<Container> | Promise<Result<Container>>;

/** How each kind is opened; loaded when first needed. */
export const CONTAINERS: Readonly<Record<ContainerKind, () => Promise<ContainerOpener>>> = {
  archive: async () => (await import('../archive/open-archive.ts')).openArchive,
  email: async () => (await import('../mail/open-mail.ts')).openMail,
};
