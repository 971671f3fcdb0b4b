import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { makeId } from '../system/make-id.ts';
import type { OpenMatter } from '../../shared/domain/matter.ts';
import type { Session } from './session.ts';

/**
 * Opens the sample matter, making it on first use. A reset puts the old one aside under another name instead of deleting it: somebody may
 * have tried things out there that they want to keep.
 */
export async function openSample(session: Session, reset: boolean): Promise<OpenMatter> {
  const file = path.join(session.mattersFolder, 'Greffier sample.greffier');
  if (existsSync(file) && !reset) return session.open(file);
  mkdirSync(session.mattersFolder, { recursive: true, mode: 0o700 });
  // Made under another name and renamed when whole, so that a process killed half-way does not leave half a sample.
  const making = path.join(session.mattersFolder, `.sample-${makeId()}.greffier`);
  await makeSample(making);
  if (session.current()?.path === file) await session.close();
  if (existsSync(file)) renameSync(file, path.join(session.mattersFolder, 'Greffier sample (previous).greffier'));
  renameSync(making, file);
  return session.open(file);
}

/** Makes the sample matter as a closed file at a path where nothing stands yet. */
export async function makeSample(file: string): Promise<void> {
  const { createSampleMatter } = await import('../usecases/casefile/sample/create-sample.ts');
  const made = await createSampleMatter(file, {});
  made.close();
}
