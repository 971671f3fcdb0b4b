/** The article told from the page: how right on our labelled captures, and what the whole analysis of a text costs. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../electron/importers/html/read-html.ts';
import type { ExtractedDocument } from '../../electron/importers/imported.ts';
import { readText } from '../../electron/importers/text/read-text.ts';
import { CAPTURE_FILES, f1, readCaptures, scoreCaptures } from '../support/labelled-captures.ts';
import { OWN_ROLES } from '../../shared/domain/source.ts';
import { labelledPages, PAGE_FILES, tokenF1, wordsOf } from '../support/labelled-pages.ts';
import { article } from './articles.ts';
import { inTurns, line, median } from './measure.ts';

const ARTICLES = 200;
const ROUNDS = 9;

const text = ({ body, segments }: ExtractedDocument): string =>
  segments
    .filter(({ role }) => OWN_ROLES.has(role))
    .map(({ start, end }) => body.slice(start, end))
    .join('\n');

/** Ours and Readability's own answer on the same pages, in turns. */
async function benchPages(file: string): Promise<void> {
  const pages = labelledPages(file);
  const [ours, theirs] = [[] as number[], [] as number[]];
  const times = await inTurns(ROUNDS, {
    ours: () => {
      ours.length = 0;
      for (const { html, own } of pages) {
        const input = { bytes: Buffer.from(html), fileName: 'page.html', today: '2026-01-15', tick: () => undefined };
        ours.push(tokenF1(wordsOf(text(readHtml(input))), own));
      }
    },
    theirs: () => {
      theirs.length = 0;
      for (const { html, own } of pages) {
        const { document } = parseHTML(html);
        const found = new Readability(document).parse();
        theirs.push(tokenF1(wordsOf(found?.textContent ?? ''), own));
      }
    },
  });
  const mean = (values: readonly number[]): string =>
    (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
  const each = (values: readonly number[]): string => `${(median(values) / pages.length).toFixed(1)} ms a page`;
  line(
    'article of a web page: ours',
    `F1 ${mean(ours)}`,
    `words of ${pages.length} pages of our own (${file}), title included; ${each(times.ours)}`,
  );
  line(
    'article of a web page: Readability alone',
    `F1 ${mean(theirs)}`,
    `the same pages, same words; ${each(times.theirs)}`,
  );
}

/** Microseconds of processor time to read one of these. */
function cost(texts: readonly Uint8Array[]): number {
  const before = process.cpuUsage();
  for (const bytes of texts) readText({ bytes, fileName: 'a.txt', today: '2026-01-15', tick: () => undefined });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / texts.length;
}

export async function benchBody(): Promise<void> {
  for (const file of PAGE_FILES) await benchPages(file);
  for (const name of CAPTURE_FILES) {
    const captures = readCaptures(name);
    const score = scoreCaptures(captures);
    const { labelled, told, right, sameRole } = score;
    line(
      `surroundings of ${name}`,
      `F1 ${f1(score).toFixed(3)}`,
      `words of ${captures.length} captures of our own: precision ${(right / told).toFixed(3)}, recall ${(right / labelled).toFixed(3)}, same role ${(sameRole / right).toFixed(2)}`,
    );
  }
  const pasted = CAPTURE_FILES.flatMap((name) => readCaptures(name)).map(({ lines }) =>
    Buffer.from(lines.map(({ text: said }) => said).join('\n')),
  );
  const average = pasted.reduce((sum, { length }) => sum + length, 0) / pasted.length;
  const rounds = Array.from({ length: ROUNDS * 5 }, (_, round) => {
    // Lines that were met before are not read again: each round has its own.
    const anew = pasted.map((bytes) =>
      Buffer.from(bytes.toString().replaceAll(/(?<=\p{Ll}{3})$/gmu, String.fromCharCode(97 + (round % 26)))),
    );
    return [cost(pasted), cost(anew)] as const;
  });
  line(
    'text of short lines, pasted from a page',
    `${Math.round(median(rounds.map(([met]) => met)))} µs`,
    `processor time each, our ${pasted.length} captures of ${(average / 1000).toFixed(1)} KB; ${Math.round(median(rounds.map(([, anew]) => anew)))} µs where none of their lines was met before`,
  );
  const texts = Array.from({ length: ARTICLES }, (_, index) => Buffer.from(article(index + 1)));
  const costs = Array.from({ length: ROUNDS }, () => cost(texts));
  line(
    'text of 5 KB: decode, segments, metadata',
    `${Math.round(median(costs))} µs`,
    `processor time each, ${ARTICLES} articles, median of ${ROUNDS} rounds, one thread`,
  );
}
