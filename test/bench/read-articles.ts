/**
 * Reads many articles one after the other, each made, read once and let go, and says what the reading alone took: `node read-articles.ts
 * proposals|divergences COUNT`. A process of its own, so that its memory is nothing else's.
 */
import { findDivergences, readStatements, type SourceStatements } from '../../shared/law/diverge/find-divergences.ts';
import { gatherProposals } from '../../shared/text/recognise/gather.ts';
import { article } from './articles.ts';

const [what, count] = [process.argv[2], Number(process.argv[3])];
const options = { language: 'fr', published: { from: '2024-03-14', to: '2024-03-14' } } as const;
const read: SourceStatements[] = [];
let [spent, found] = [0, 0];
const measured = (run: () => void): void => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  spent += user + system;
};
for (let seed = 1; seed <= count; seed++) {
  const body = article(seed);
  measured(() => {
    if (what === 'proposals') found += gatherProposals(body, [], options).length;
    // Kept as the thread keeps them.
    else read.push(structuredClone(readStatements({ id: String(seed), body, segments: [], ...options })));
  });
}
const seconds = spent / 1_000_000;
measured(() => {
  if (what === 'divergences') found = findDivergences(read).length;
});
console.log(
  JSON.stringify({
    seconds,
    compared: spent / 1_000_000 - seconds,
    found,
    peak: process.resourceUsage().maxRSS * 1_024,
  }),
);
