/** Sources that share their wording: seen in the list, compared passage by passage, set apart, and counted once for a fact. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible } from './support/accessibility.ts';
import { withCase } from './support/case-maker.ts';
import { openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';
import { article, RELEASE, reword } from '../support/wording.ts';

const SAID =
  'nous avons demandé à la compagnie de garder un passage le soir, elle nous a répondu que la rampe ne tiendrait pas, et personne ne nous a montré le moindre rapport';

test('a press release in two articles is one family; the passages are stepped through with the keys', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const file = path.join(folder, 'bacs.greffier');
  const articles = path.join(folder, 'presse');
  mkdirSync(articles);
  writeFileSync(
    path.join(articles, 'courrier.txt'),
    `Le Courrier du quai\n\n${article(1, 160)}\n\n${RELEASE}\n\n${article(2, 90)}`,
  );
  writeFileSync(
    path.join(articles, 'phare.txt'),
    `Le Phare de l’estuaire\n\n${reword(RELEASE, 31, 24)}\n\n${article(3, 120)}\n\n${article(1, 70)}`,
  );
  writeFileSync(path.join(articles, 'seul.txt'), `La Gazette\n\n${article(4)}\n\n« ${SAID} », a dit le maire.`);
  writeFileSync(
    path.join(articles, 'titre-long.txt'),
    `La traversée de nuit, la rampe du nord et les abonnés mécontents du bac\n\n« ${SAID} ». ${article(5)}`,
  );
  await withCase({ file, title: 'Bacs' }, async ({ bringIn, prove, call }) => {
    const sources = await bringIn([articles]);
    const fact = await prove(
      { title: 'Le Courrier', words: 'la traversée de nuit sera suspendue' },
      { statement: 'La traversée de nuit est suspendue.' },
    );
    const other = sources.find(({ fileName }) => fileName === 'phare.txt');
    const text = await call('source.text', { sourceId: other?.id ?? '' });
    const start = text?.body.indexOf('la traversée de nuit') ?? -1;
    const selection = {
      sourceId: other?.id ?? '',
      textId: text?.textId ?? '',
      start,
      end: start + 20,
      quote: 'la traversée de nuit',
    };
    await call('evidence.add', { target: 'fact', targetId: fact.id, field: '', stance: 'supports', selection });
  });
  await workbench.restart({ args: [file] });
  const right = page.locator('[data-pane="right"]');

  await test.step('the list names the family, and a filter leaves its members', async () => {
    await openView(page, 'Sources');
    const grid = page.getByRole('grid', { name: 'Sources' });
    await expect(grid.getByRole('row').filter({ hasText: 'Le Courrier' })).toContainText('1×2');
    await page
      .getByRole('option', { name: 'Familles' })
      .or(page.getByRole('button', { name: 'Familles' }))
      .first()
      .click();
    await expect(grid).toHaveAttribute('aria-rowcount', '3');
    await grid.getByRole('row').filter({ hasText: 'Le Courrier' }).click();
    await expect(right).toContainText('Famille 1');
    await expect(right).toContainText('Proposition');
    await expectAccessible(page);
  });

  await test.step('both side by side: next and previous passage', async () => {
    await right.getByRole('button', { name: 'Comparer avec n° 2' }).click();
    await expect(page.getByText('Passage 1 sur 2')).toBeVisible();
    const current = page.locator('mark[data-current]');
    await expect(current.first()).toBeInViewport();
    await expect(current.first()).toContainText('La compagnie des bacs');
    await page.keyboard.press('n');
    await expect(page.getByText('Passage 2 sur 2')).toBeVisible();
    await expect(current.first()).toBeInViewport();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByText('Passage 1 sur 2')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the same quotation elsewhere: a long title makes the pane no wider, and the comparison stays at hand', async () => {
    await openView(page, 'Sources');
    await page.getByText('Toutes les sources').click();
    await page.getByRole('grid', { name: 'Sources' }).getByRole('row').filter({ hasText: 'La Gazette' }).click();
    const other = right.getByRole('listitem').filter({ hasText: 'La traversée de nuit, la rampe' }).last();
    await other.getByRole('button', { name: /^Comparer avec/u }).scrollIntoViewIfNeeded();
    await expect(other.getByRole('button', { name: /^Comparer avec/u })).toBeInViewport({ ratio: 1 });
    await page.getByRole('grid', { name: 'Sources' }).getByRole('row').filter({ hasText: 'Le Courrier' }).click();
  });

  await test.step('the fact rests on one independent source; two once one is set apart; undo makes it one again', async () => {
    const row = page.getByRole('grid', { name: 'Faits' }).getByRole('row').filter({ hasText: 'suspendue' });
    await openView(page, 'Faits');
    await expect(row).toContainText('2 sources, 1 indépendante');
    await openView(page, 'Sources');
    await right.getByRole('button', { name: 'Mettre à part' }).click();
    await expect(right).toContainText('Vous avez mis cette source à part');
    await expect(
      right.getByRole('button', { name: 'Proposer à nouveau' }),
      'the keyboard stays where the button was',
    ).toBeFocused();
    // By name, from the palette.
    for (const [words, shown] of [
      ['proposer à nouveau une famille', 'Famille 1'],
      ['mettre la source à part', 'Vous avez mis cette source à part'],
    ] as const) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await expect(right).toContainText(shown);
    }
    await openView(page, 'Faits');
    await expect(row).not.toContainText('indépendante');
    await page.keyboard.press('Control+z');
    await expect(row).toContainText('2 sources, 1 indépendante');
  });
});
