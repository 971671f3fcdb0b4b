/** Proposals: how right on the labelled texts, how many articles a second. */
import { recognise } from '../../shared/text/recognise/recognise.ts';
import { readMatters } from '../support/labelled-divergences.ts';
import { labelledBodies, scoreRecognisers, scoreSpeakers, type Score } from '../support/labelled-texts.ts';
import { article } from './articles.ts';
import { line } from './measure.ts';
import { readWhole } from './read-whole.ts';

const ARTICLES = 100;

export async function benchRecognise(): Promise<void> {
  const rate = ({ labelled, proposed, right }: Score): string =>
    `${(right / labelled).toFixed(3)} / ${(right / proposed).toFixed(3)}`;
  for (const kind of ['date', 'amount', 'percentage', 'quantity', 'period'] as const) {
    const score = scoreRecognisers([kind]);
    line(
      `proposals: ${kind}, recall / precision`,
      rate(score),
      `${score.labelled} labels of our own, value and place right`,
    );
  }
  for (const kind of ['date', 'amount', 'percentage', 'quantity', 'period'] as const) {
    const score = scoreRecognisers([kind], 'reports');
    line(
      `proposals in whole reports: ${kind}, recall / precision`,
      rate(score),
      `${score.labelled} labels in reports that were labelled before they were first read; CHANGELOG has the figures of that first reading`,
    );
  }
  for (const kind of ['authority', 'company', 'person', 'article', 'decision', 'act'] as const) {
    const score = scoreRecognisers([kind], 'labelled-names');
    line(
      `proposals: ${kind}, recall / precision`,
      rate(score),
      `${score.labelled} labels of our own, value and place right`,
    );
  }
  const spoken = scoreSpeakers();
  line(
    'proposals: speaker, recall / precision',
    rate(spoken),
    `${spoken.labelled} numbers in quoted or reported speech`,
  );
  const texts = Array.from({ length: ARTICLES }, (_, index) => article(index + 1));
  const lines = [
    ['articles', texts, 'articles of 5 KB, thin: a proposal every 500 characters'],
    ['press', pressOf(), 'the French articles of our invented matters, joined to 5 KB'],
    ['dense texts', denseOf(), 'the labelled texts, joined to 5 KB: a proposal every 35 characters'],
  ] as const;
  for (const [name, of, method] of lines)
    line(
      `proposals: ${name} a second`,
      String(Math.round(perSecond(of))),
      `${method}; a second of processor time of one core`,
    );
  benchWhole();
}

/** The whole of a large matter, from cold: nothing is read twice, and nothing of a text stays. */
function benchWhole(): void {
  for (const count of [1_000, 10_000]) {
    const { seconds, peak, found } = readWhole('proposals', count);
    line(
      `proposals: ${count} articles whole`,
      `${seconds.toFixed(1)} s`,
      `of processor, ${Math.round(count / seconds)} a second; ${found} proposals; thin articles of 5 KB, all different, each read once in a fresh process; peak ${Math.round(peak / 1e6)} MB`,
    );
  }
}

/** Texts read in a second of processor time, which other programs on the machine do not lengthen. */
function perSecond(texts: readonly string[]): number {
  const options = { language: 'fr', published: { from: '2024-03-14', to: '2024-03-14' } } as const;
  const readAll = (): void => texts.forEach((text) => recognise(text, [], options));
  for (let round = 0; round < 5; round += 1) readAll();
  const before = process.cpuUsage();
  let rounds = 0;
  let spent = 0;
  for (; spent < 1_000_000; rounds += 1) {
    readAll();
    const { user, system } = process.cpuUsage(before);
    spent = user + system;
  }
  return (rounds * texts.reduce((sum, text) => sum + text.length / 5_000, 0) * 1_000_000) / spent;
}

const joined = (bodies: readonly string[]): readonly string[] => {
  const text = bodies.join('\n\n');
  return Array.from({ length: Math.ceil(text.length / 5_000) }, (_, index) =>
    text.slice(index * 5_000, (index + 1) * 5_000),
  );
};
const denseOf = (): readonly string[] => joined(labelledBodies('fr'));
const pressOf = (): readonly string[] =>
  joined(
    readMatters().flatMap(({ documents }) =>
      documents.filter(({ language }) => language === 'fr').map(({ body }) => body),
    ),
  );
