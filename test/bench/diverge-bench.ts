/** Divergences: how right on invented matters, and how the cost grows with the number of sources. */
import { findDivergences, readStatements } from '../../shared/law/diverge/find-divergences.ts';
import { readMatters, scoreDivergences } from '../support/labelled-divergences.ts';
import { article } from './articles.ts';
import { line, timed } from './measure.ts';

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
  const texts = Array.from({ length: COUNT }, (_, index) => article(index + 1));
  const options = { segments: [], language: 'fr', published: { from: '2024-03-14', to: '2024-03-14' } } as const;
  for (const [index, body] of texts.slice(0, 10).entries()) readStatements({ id: String(index), body, ...options });
  const took = await timed(() =>
    texts.forEach((body, index) => readStatements({ id: String(index), body, ...options })),
  );
  line(
    'divergences: articles read a second',
    `${Math.round((COUNT / took) * 1000)}`,
    `${COUNT} articles of 5 KB on one core`,
  );
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
