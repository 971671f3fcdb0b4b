/** Divergences: how right on invented matters, and how the cost grows with the number of sources. */
import { findDivergences, readStatements } from '../../shared/law/diverge/find-divergences.ts';
import { readMatters, scoreDivergences } from '../support/labelled-divergences.ts';
import { labelledBodies } from '../support/labelled-texts.ts';
import { article } from './articles.ts';
import { line, timed } from './measure.ts';
import { readWhole } from './read-whole.ts';

const COUNT = 200;
/** The articles of the matters, told again under other names so that the propositions have as many sources as there are copies. */
const COPIES = [20, 200] as const;

export async function benchDivergences(): Promise<void> {
  const { planted, found, reported, right } = scoreDivergences();
  line(
    'divergences: recall / precision',
    `${(found / planted).toFixed(3)} / ${(right / reported).toFixed(3)}`,
    `${planted} planted in ${readMatters().length} invented matters of our own, French and English; the rules were tuned on them`,
  );
  const thin = Array.from({ length: COUNT }, (_, index) => article(index + 1));
  const press = readMatters().flatMap(({ documents }) => documents.map(({ body }) => body));
  const lines = [
    ['articles', thin, 'articles of 5 KB, thin'],
    ['press', press, 'the articles of our invented matters, counted by 5 KB'],
    ['dense texts', labelledBodies('fr'), 'the labelled texts, counted by 5 KB: a value every 35 characters'],
  ] as const;
  for (const [name, texts, method] of lines)
    line(
      `divergences: ${name} read a second`,
      `${Math.round(perSecond(texts))}`,
      `${method}; a second of processor time of one core`,
    );
  for (const count of [1_000, 10_000]) {
    const { seconds, compared, peak, found: divergent } = readWhole('divergences', count);
    line(
      `divergences: ${count} articles whole`,
      `${seconds.toFixed(1)} s`,
      `of processor, ${Math.round(count / seconds)} a second; then ${compared.toFixed(2)} s to compare, ${divergent} found; thin articles of 5 KB, all different, in a fresh process; peak ${Math.round(peak / 1e6)} MB`,
    );
  }
  const read = readMatters().flatMap(({ documents }) => documents.map((document) => readStatements(document)));
  for (const copies of COPIES) {
    const many = Array.from({ length: copies }, (_, copy) =>
      read.map((one) => ({
        ...one,
        source: `${one.source}#${copy}`,
        statements: one.statements.map((statement) => ({ ...statement, source: `${one.source}#${copy}` })),
      })),
    ).flat();
    const spent = await timed(() => findDivergences(many));
    line(
      'divergences: sources compared',
      `${many.length} in ${Math.round(spent)} ms`,
      `${(spent / many.length).toFixed(2)} ms a source; should stay as it is when there are ten times as many`,
    );
  }
}

/** Texts of 5 KB read in a second of processor time, which other programs on the machine do not lengthen. */
function perSecond(texts: readonly string[]): number {
  const options = { segments: [], language: 'fr', published: { from: '2024-03-14', to: '2024-03-14' } } as const;
  const readAll = (): void =>
    texts.forEach((body, index) => void readStatements({ id: String(index), body, ...options }));
  for (let round = 0; round < 3; round += 1) readAll();
  const before = process.cpuUsage();
  let [rounds, spent] = [0, 0];
  for (; spent < 1_000_000; rounds += 1) {
    readAll();
    const { user, system } = process.cpuUsage(before);
    spent = user + system;
  }
  return (rounds * texts.reduce((sum, text) => sum + text.length / 5_000, 0) * 1_000_000) / spent;
}
