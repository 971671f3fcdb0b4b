/** The article told from the page: how right on our labelled captures, and what the whole analysis of a text costs. */
import { readText } from '../../electron/importers/text/read-text.ts';
import { CAPTURE_FILES, f1, readCaptures, scoreCaptures } from '../support/labelled-captures.ts';
import { article } from './articles.ts';
import { line, median } from './measure.ts';

const ARTICLES = 200;
const ROUNDS = 9;

export function benchBody(): void {
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
  const texts = Array.from({ length: ARTICLES }, (_, index) => Buffer.from(article(index + 1)));
  const costs = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (const bytes of texts) readText({ bytes, fileName: 'a.txt', today: '2026-01-15', tick: () => undefined });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / ARTICLES;
  });
  line(
    'text of 5 KB: decode, segments, metadata',
    `${Math.round(median(costs))} µs`,
    `processor time each, ${ARTICLES} articles, median of ${ROUNDS} rounds, one thread`,
  );
}
