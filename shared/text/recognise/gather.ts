/** What is proposed of one source: each value once, with every place where the source says it. */
import type { Gathered, ProposalKind, Recognition } from '../../domain/proposal.ts';
import type { Segment } from '../../domain/source.ts';
import { fold } from '../../kernel/fold.ts';
import { recognise } from './recognise.ts';
import { plainSpaces, type RecogniseOptions } from './recognition.ts';

const TITLE = /^(?:mm?|mme|me|maître|monsieur|madame|mr|mrs|ms|dr|sir)\.?\s/u;
const NAMES: ReadonlySet<ProposalKind> = new Set(['person', 'company', 'authority']);

/** Two proposals of a kind with the same norm say the same. A value that could not be worked out stands by its words. */
function normOf({ kind, value, quote, unit }: Pick<Recognition, 'kind' | 'value' | 'quote' | 'unit'>): string {
  const said = fold(plainSpaces(value === '' ? quote : value).replaceAll('’', "'"));
  if (NAMES.has(kind)) return said.replace(TITLE, '');
  // "mise en demeure" and "injonction" may be steps of one kind, and are two things to decide on.
  if (kind === 'act') return `${said}: ${fold(plainSpaces(quote).replaceAll('’', "'"))}`;
  // "100 000 euros par jour" is not "100 000 euros".
  return kind === 'amount' && unit !== '' ? `${said}/${unit}` : said;
}

/** More places of one value than anybody steps through. */
const MOST_PLACES = 200;

export function gatherProposals(
  body: string,
  segments: readonly Segment[],
  options: RecogniseOptions,
): readonly Gathered[] {
  const byNorm = new Map<string, Recognition & { norm: string; places: { start: number; end: number }[] }>();
  for (const one of recognise(body, segments, options)) {
    const norm = normOf(one);
    const key = `${one.kind} ${norm}`;
    const place = { start: one.start, end: one.end };
    const known = byNorm.get(key);
    if (!known) byNorm.set(key, { ...one, norm, places: [place] });
    else if (known.places.length < MOST_PLACES) known.places.push(place);
  }
  return [...byNorm.values()];
}
