import type { LiveArea, LivePage, LiveRun, LiveSpan, LiveWord } from '../../../shared/domain/live-page.ts';
import { DEPTH, dotsOf } from '../draw/canvas.ts';
import { NOTE_RULE, type RunningMatter } from '../draw/draw-pages.ts';
import { setText, type Composition } from '../layout/composition.ts';
import type { FlowItem } from '../layout/flow-item.ts';
import { TEXT_WIDTH, type PageGeometry } from '../layout/page-geometry.ts';
import type { LaidPage, PlacedItem } from '../layout/paginate.ts';
import { STYLES } from '../layout/text-styles.ts';
import type { TextLine } from '../layout/text-line.ts';

export interface LiveSettings {
  readonly composition: Composition;
  readonly running: RunningMatter;
  /** Page, 1…, of an anchor. */
  readonly pageOf: (anchor: string) => number | undefined;
  /** Node that calls a note. */
  readonly callerOf: (note: number) => number;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Runs of a line: a new one where the face, the feature, the size or the tone changes. */
function runsOf(page: PageGeometry, line: TextLine, top: number, leading: number): LiveRun[] {
  const runs: (LiveRun & { words: LiveWord[] })[] = [];
  const baseline = rounded(page.top + top + leading * (1 - DEPTH));
  let x = page.left + line.x;
  for (const [i, { word, target }] of line.boxes.entries()) {
    const width = (word.width * line.size) / 1000;
    const isPlain = target === null || target.quiet === true || target.anchors.length === 0;
    const tone = isPlain ? line.tone : null;
    const last = runs.at(-1);
    const goesOn = last?.face === word.face.name && last.feature === word.feature && last.tone === tone;
    const placed = { text: word.drawn.replaceAll('\u00ad', '-'), x: rounded(x), width: rounded(width) };
    if (goesOn) last.words.push(placed);
    else runs.push({ face: word.face.name, feature: word.feature, size: line.size, baseline, tone, words: [placed] });
    x += width + (line.gaps[i] === 1 ? line.space : 0);
  }
  return runs;
}

const areasOf = (page: PageGeometry, { areas }: FlowItem, y: number): LiveArea[] =>
  areas.map(({ kind, x, y: below, width, height }) => ({
    kind,
    x: rounded(page.left + x),
    y: rounded(page.top + y + below),
    width: rounded(width),
    height: rounded(height),
  }));

/** A contents entry's page number at the right margin. */
function lateRuns({ item, y }: PlacedItem, { composition, pageOf }: LiveSettings): LiveRun[] {
  const late = item.latePage;
  const page = late ? pageOf(late.anchor) : undefined;
  if (!late || page === undefined) return [];
  const style = { ...STYLES.contents, strong: late.strong, size: late.size };
  const [number] = setText(composition, String(page), style, { x: 0, width: 100 });
  if (!number) return [];
  const sheet = composition.page;
  const { serif } = composition.faces;
  const { count, step, first, tone } = dotsOf(late, number.width, serif);
  const width = rounded((serif.word('.').width * late.size) / 1000);
  const dots: LiveRun = {
    face: serif.name,
    feature: '',
    size: late.size,
    baseline: rounded(sheet.top + y + late.y + late.leading * (1 - DEPTH)),
    tone,
    words: Array.from({ length: count }, (_, i) => ({ text: '.', x: rounded(sheet.left + first + i * step), width })),
  };
  const numbers = runsOf(sheet, { ...number, x: late.right - number.width }, y + late.y, late.leading);
  return count > 1 ? [dots, ...numbers] : numbers;
}

/** Neighbouring spans of one node are one. */
function joinSpans(spans: readonly LiveSpan[]): LiveSpan[] {
  const joined: LiveSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.node === span.node && last.note === span.note)
      joined[joined.length - 1] = { ...last, bottom: span.bottom };
    else if (span.node >= 0) joined.push(span);
  }
  return joined;
}

const noteOf = ({ item }: PlacedItem): number => {
  const anchor = item.anchors.find((one) => one.startsWith('note:'));
  return anchor === undefined ? 0 : Number(anchor.slice(5));
};

/** What stands on a page, ready to be sent to the window. */
export function drawLivePage({ items, notes, notesTop }: LaidPage, settings: LiveSettings): LivePage {
  const { page } = settings.composition;
  const placed = [...items, ...notes];
  const runs = placed.flatMap((one) => [
    ...one.item.lines.flatMap(({ line, y, leading }) => runsOf(page, line, one.y + y, leading)),
    ...lateRuns(one, settings),
  ]);
  const { lines, rule } = settings.running;
  const areas = placed.flatMap(({ item, y }) => areasOf(page, item, y));
  if (notes.length > 0) {
    const { below, width, height } = NOTE_RULE;
    areas.push({ kind: 'rule', x: page.left, y: rounded(page.top + notesTop + below), width, height });
  }
  if (rule !== null) {
    areas.push({ kind: 'light-rule', x: page.left, y: rounded(page.top + rule), width: TEXT_WIDTH, height: 0.4 });
  }
  let caller = -1;
  let number = 0;
  const spans = placed.map((one): LiveSpan => {
    const note = noteOf(one);
    if (note > 0) {
      number = note;
      caller = settings.callerOf(note);
    }
    const isNote = notes.includes(one);
    const top = rounded(page.top + one.y);
    const where = isNote ? { node: caller, note: number } : { node: one.item.origin, note: 0 };
    return { ...where, top, bottom: rounded(top + one.item.height) };
  });
  return {
    width: page.width,
    height: page.height,
    runs: [...runs, ...lines.flatMap(({ line, y, leading }) => runsOf(page, line, y, leading))],
    areas,
    spans: joinSpans(spans),
  };
}
