/** Proposals: how right on the labelled texts, how many articles a second. */
import { recognise } from '../../shared/text/recognise/recognise.ts';
import { labelledBodies, scoreRecognisers, scoreSpeakers, type Score } from '../support/labelled-texts.ts';
import { article } from './articles.ts';
import { line, timed } from './measure.ts';

const ARTICLES = 200;

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
  const options = { language: 'fr', published: { from: '2024-03-14', to: '2024-03-14' } } as const;
  for (const text of texts.slice(0, 20)) recognise(text, [], options);
  const took = await timed(() => texts.forEach((text) => recognise(text, [], options)));
  line(
    'proposals: articles a second',
    `${Math.round((ARTICLES / took) * 1000)}`,
    `${ARTICLES} articles of 5 KB on one core`,
  );

  // Press as it is: the labelled texts themselves, which hold far more to find than the articles above.
  const dense = denseText();
  const denseTook = await timed(() => {
    for (let round = 0; round < 100; round++) recognise(dense, [], options);
  });
  line(
    'proposals: dense texts a second',
    `${Math.round((100 / denseTook) * 1000 * (dense.length / 5_000))}`,
    'texts of 5 KB with a proposal every 40 characters, on one core',
  );
}

const denseText = (): string => labelledBodies('fr').join('\n\n');
