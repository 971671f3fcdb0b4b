/** Proposals: how right on the labelled texts, how many articles a second. */
import { recognise } from '../../shared/text/recognise/recognise.ts';
import { scoreRecognisers } from '../support/labelled-texts.ts';
import { article } from './articles.ts';
import { line, timed } from './measure.ts';

const ARTICLES = 200;

export async function benchRecognise(): Promise<void> {
  for (const [name, kinds] of [
    ['dates', ['date']],
    ['sums and quantities', ['amount', 'percentage', 'quantity', 'period']],
  ] as const) {
    const { labelled, proposed, right } = scoreRecognisers(kinds);
    line(
      `proposals: ${name}, recall / precision`,
      `${(right / labelled).toFixed(3)} / ${(right / proposed).toFixed(3)}`,
      `${labelled} labels of our own on invented matters, value and place right`,
    );
  }
  const texts = Array.from({ length: ARTICLES }, (_, index) => article(index + 1));
  const options = { language: 'fr', published: { from: '2024-03-14', to: '2024-03-14' } } as const;
  for (const text of texts.slice(0, 20)) recognise(text, [], options);
  const took = await timed(() => texts.forEach((text) => recognise(text, [], options)));
  line(
    'proposals: articles a second',
    `${Math.round((ARTICLES / took) * 1000)}`,
    `${ARTICLES} articles of 5 KB on one core`,
  );
}
