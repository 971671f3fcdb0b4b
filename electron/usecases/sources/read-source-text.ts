import { findSource } from '../../store/queries/source-read.ts';
import { readText } from '../../store/texts.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Null when no text could be extracted from the source. */
export function readSourceText(file: CaseFile, { sourceId, textId }: Input<'source.text'>): Output<'source.text'> {
  found(findSource(file.read, sourceId), 'source');
  return readText(file.read, sourceId, textId) ?? null;
}
