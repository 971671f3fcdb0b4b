import { useDeferredValue, useMemo, useState } from 'react';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import type { SourceText } from '../../../shared/domain/source.ts';
import type { SourceVersion } from '../../../shared/domain/version.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import { findInText, foldText, type FoldedText } from '../../../shared/text/find-in-text.ts';
import { readingGroups, type ReadingGroup } from '../../../shared/text/reading-blocks.ts';
import type { Span } from '../../../shared/text/span.ts';
import type { Place } from '../../state/place.ts';
import { useCall } from '../../state/use-call.ts';
import { shownAs, type ShownSource } from './shown-source.ts';

export interface Reading {
  readonly source: ShownSource | undefined;
  /** Undefined while it is read, null when the source has no text. */
  readonly text: SourceText | null | undefined;
  readonly groups: readonly ReadingGroup[];
  /** The earlier version of the source that is shown, if it is not the present one. */
  readonly earlier: SourceVersion | undefined;
  /** Of the text shown, in reading order. */
  readonly passages: readonly PassageRow[];
  /** Taken from an earlier text version: kept, listed, but without place in this text. */
  readonly elsewhere: readonly PassageRow[];
  readonly facts: ReadonlyMap<string, Fact>;
  readonly problem: Problem | null;
}

const NO_PASSAGES: readonly PassageRow[] = [];
const NO_FACTS: readonly Fact[] = [];

/**
 * Everything that the panes of a reader show of one source: its present text, the one that the place names, or the one from which the passage
 * that it names was taken.
 */
export function useReading({ sourceId, passageId, textId, version }: Place & { readonly view: 'reader' }): Reading {
  const source = useCall('source.get', { sourceId });
  const passages = useCall('passage.list', { sourceId });
  const led = passageId === undefined ? undefined : passages.data?.find(({ id }) => id === passageId);
  const asked = textId ?? led?.textId;
  const isKnown = passageId === undefined || textId !== undefined || passages.data !== undefined;
  const versions = useCall('version.list', { sourceId }).data;
  // An earlier version without a text is named by its number: a scan, a picture.
  const bare = versions?.find((one) => one.version === version && one.replacedAt !== null && one.textId === null);
  const isAsked = isKnown && (version === undefined || versions !== undefined) && !bare;
  const answer = useCall('source.text', isAsked ? { sourceId, ...(asked !== undefined && { textId: asked }) } : null);
  const facts = useCall('fact.list', {});
  const present = versions?.at(-1);
  const text = useSameText(bare ? null : answer.data);
  // A text that was read again may be named by several: the last of them is shown.
  const earlier =
    bare ??
    (text && present && present.textId !== text.textId
      ? versions?.findLast((one) => one.textId === text.textId)
      : undefined);
  const shown = useMemo(() => source.data && shownAs(source.data, earlier), [source.data, earlier]);
  const groups = useMemo(() => (text ? readingGroups(text.body, text.segments, text.pageStarts) : []), [text]);
  const mine = useMemo(() => {
    const ordered = [...(passages.data ?? NO_PASSAGES)]
      .filter((passage) => passage.sourceId === sourceId)
      .sort((a, b) => a.start - b.start || a.end - b.end);
    const isHere = (passage: PassageRow): boolean => passage.textId === text?.textId;
    return { here: ordered.filter(isHere), elsewhere: ordered.filter((passage) => !isHere(passage)) };
  }, [passages.data, sourceId, text]);
  const factsById = useMemo(() => new Map((facts.data ?? NO_FACTS).map((fact) => [fact.id, fact])), [facts.data]);
  return {
    source: shown,
    text,
    earlier,
    groups,
    passages: mine.here,
    elsewhere: text === undefined ? NO_PASSAGES : mine.elsewhere,
    facts: factsById,
    problem: source.problem ?? answer.problem,
  };
}

/** A text never changes, but an answer that is read again is a new object: the old one stays, and nothing is drawn again. */
function useSameText(answer: SourceText | null | undefined): SourceText | null | undefined {
  const [kept, setKept] = useState(answer);
  const isSame = answer && kept && answer.textId === kept.textId && answer.sourceId === kept.sourceId;
  const shown = isSame ? kept : answer;
  if (shown !== kept) setKept(shown);
  return shown;
}

const folded = new WeakMap<SourceText, FoldedText>();

/** Folded once for each text, whichever pane asks first. */
function foldedOf(text: SourceText): FoldedText {
  const known = folded.get(text) ?? foldText(text.body);
  folded.set(text, known);
  return known;
}

/** Where the words stand in the text. Typing goes first: a long text is searched when the keys leave time for it. */
export function useHits(text: SourceText | null | undefined, typed: string): readonly Span[] {
  const words = useDeferredValue(typed);
  return useMemo(() => (text && words.trim() !== '' ? findInText(foldedOf(text), words) : []), [text, words]);
}
