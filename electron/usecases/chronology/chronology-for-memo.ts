import { eventInWords, isDisputed } from '../../../shared/law/chronology-file.ts';
import { chronologyBlock } from '../../../shared/memo/live/chronology-block.ts';
import { makeId } from '../../system/make-id.ts';
import { gatherEntries } from './gather-entries.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** The chosen events as blocks of a memorandum, each with citations of the passages that support it; nothing is written. */
export const chronologyForMemo = (
  file: CaseFile,
  { keys, language }: Input<'chronology.blocks'>,
): Output<'chronology.blocks'> =>
  chronologyBlock(
    gatherEntries(file, keys, language).map((entry) => ({
      date: entry.date,
      event: eventInWords(entry, language),
      actor: entry.actor,
      isDisputed: isDisputed(entry),
      passages: entry.evidence
        .filter(({ stance }) => stance === 'supports')
        .map(({ passage: { id, sourceId } }) => ({ id, sourceId })),
    })),
    language,
    makeId,
  );
