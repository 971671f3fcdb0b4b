import type { ChronologyEntry } from '../../../shared/law/chronology.ts';
import { eventInWords, isDisputed } from '../../../shared/law/chronology-file.ts';
import { chronologyBlock, type PrintedEvent } from '../../../shared/memo/live/chronology-block.ts';
import type { Language } from '../../../shared/kernel/words.ts';
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
    gatherEntries(file.read, keys, language).map((entry) => printedEvent(entry, language)),
    language,
    makeId,
  );

/** An entry as it is printed, with the passages that support it. */
export const printedEvent = (entry: ChronologyEntry, language: Language): PrintedEvent => ({
  date: entry.date,
  event: eventInWords(entry, language),
  actor: entry.actor,
  isDisputed: isDisputed(entry),
  passages: entry.evidence
    .filter(({ stance }) => stance === 'supports')
    .map(({ passage: { id, sourceId } }) => ({ id, sourceId })),
});
