/** Time limits and the penalty ledger by hand: opened from a step, explained, moved with their event, overridden, met, exported. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/workbench.ts';

const fill = async (page: Page, label: string, text: string): Promise<void> => {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.press('Enter');
};
const choose = async (page: Page, label: string, option: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(`${label}$`, 'u') }).click();
  await page.getByRole('option', { name: option, exact: typeof option === 'string' }).click();
};

/** A new step, in hand once its form is there. */
async function addStep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter un acte' }).click();
  await expect(page.getByRole('textbox', { name: 'Date de l’acte', exact: true })).toHaveValue('');
}

/** Proceedings of the CNIL with a decision notified on 18 October 2022, the step in hand. */
async function startDecision(page: Page): Promise<void> {
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').getByRole('textbox').fill('Halyard');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Halyard', level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'Procédures', exact: true }).first().click();
  await page.getByRole('main').getByRole('button', { name: 'Nouvelle procédure' }).last().click();
  await fill(page, 'Intitulé', 'Sanction');
  await expect(page.getByRole('heading', { name: 'Sanction', level: 2 })).toBeVisible();
  await choose(page, 'Nature', 'Procédure devant la CNIL');
  await addStep(page);
  await fill(page, 'Date de l’acte', '2022-10-17');
  await fill(page, 'Date de notification', '18/10/2022');
  await expect(page.getByRole('definition').filter({ hasText: '18 octobre 2022' })).toBeVisible();
}

test('a deadline explains itself, moves with its event, is overridden, met and exported', async ({ workbench }) => {
  const { page } = workbench;
  await startDecision(page);
  const deadlines = page.getByRole('list', { name: 'Délais', exact: true });

  await test.step('one press opens the appeal, on the day that the rule gives', async () => {
    await page.getByRole('button', { name: 'Recours', exact: true }).click();
    await expect(deadlines).toContainText('19 décembre 2022');
    await deadlines.getByRole('button', { name: 'Pourquoi ce jour' }).click();
    await expect(deadlines).toContainText('Plus 2 mois : dimanche 18 décembre 2022.');
    await expect(deadlines).toContainText('CE 29 déc. 2006 n° 289818');
    await expectAccessible(page);
  });

  await test.step('the event moves: the change is told in passing and in the card, until it is seen', async () => {
    await fill(page, 'Date de notification', '2022-10-19');
    await expect(
      page.getByText(/«\sRecours\s»\s: le délai passe du 19 décembre 2022 au 20 décembre 2022\./u),
    ).toBeVisible();
    await expect(deadlines).toContainText('18 octobre 2022 remplacé par 19 octobre 2022');
    await deadlines.getByRole('button', { name: 'Vu', exact: true }).click();
    await expect(deadlines).not.toContainText('remplacé par');
  });

  await test.step('a date without its day gives a range and no day', async () => {
    await fill(page, 'Date de notification', '2022-10');
    await expect(deadlines).toContainText('Aucun jour n’est inventé');
    await fill(page, 'Date de notification', '2022-10-19');
    await expect(deadlines).toContainText('20 décembre 2022');
  });

  await test.step('a day set by the lawyer needs a reason', async () => {
    await fill(page, 'Jour imposé', '2022-12-12');
    await deadlines.getByRole('button', { name: 'Imposer ce jour' }).click();
    await expect(page.getByText('Un jour imposé demande un motif.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Motif' }).fill('Vacances judiciaires du client');
    await deadlines.getByRole('button', { name: 'Imposer ce jour' }).click();
    await expect(deadlines).toContainText('Jour imposé : 12 décembre 2022 (Vacances judiciaires du client)');
    await deadlines.getByRole('button', { name: 'Revenir au jour calculé' }).click();
    await expect(deadlines).not.toContainText('Vacances judiciaires');
  });

  await test.step('a negative period is refused and nothing is saved', async () => {
    await page.getByRole('button', { name: 'Exécution de l’injonction, délai fixé (mois)' }).click();
    const form = page.getByRole('form', { name: 'Exécution de l’injonction, délai fixé (mois)' });
    await form.getByRole('textbox', { name: 'Mois', exact: true }).fill('-2');
    await form.getByRole('button', { name: 'Ouvrir le délai' }).click();
    await expect(page.getByText('Durée refusée (mois) : -2.')).toBeVisible();
    await form.getByRole('textbox', { name: 'Mois', exact: true }).fill('2');
    await form.getByRole('button', { name: 'Ouvrir le délai' }).click();
    await expect(deadlines.getByRole('listitem').filter({ hasText: 'Exécution' })).toContainText('19 décembre 2022');
  });

  await test.step('another step meets it', async () => {
    await addStep(page);
    await choose(page, 'Acte', 'Recours');
    await fill(page, 'Date de l’acte', '2022-12-15');
    await page.getByRole('button', { name: /^Recours.*20 décembre 2022/u }).click();
    await choose(page, 'Tenu par', /^Recours – 15 décembre 2022/u);
    await expect(deadlines.getByRole('listitem').filter({ hasText: '20 décembre 2022' })).toContainText('Tenu');
  });

  await test.step('the calendar holds what is not met, and the chronology all of it', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Agenda des délais (.ics)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Délais – Halyard.ics');
    const text = readFileSync(await file.path(), 'utf8');
    expect([text.match(/^BEGIN:VEVENT/gmu)?.length, text.includes('DTSTART;VALUE=DATE:20221219\r\n')]).toEqual([
      1,
      true,
    ]);
    await page.getByRole('button', { name: 'Chronologie', exact: true }).first().click();
    await expect(page.getByRole('row').filter({ hasText: 'Délai' })).toHaveCount(2);
  });
});

test('a periodic penalty is counted to the day, with its liquidation, its payments and the count refused', async ({
  workbench,
}) => {
  const { page } = workbench;
  await startDecision(page);
  const ledger = page.getByRole('region', { name: 'Compte de l’astreinte' });
  const figure = (name: string) =>
    ledger
      .getByRole('table', { name: 'Compte de l’astreinte' })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

  await test.step('rate and first day are needed, and named', async () => {
    await fill(page, 'Date de notification', '2022-10-19');
    await expect(page.getByRole('definition').filter({ hasText: '19 octobre 2022' })).toBeVisible();
    await page.getByRole('button', { name: 'Ajouter une mesure' }).click();
    await choose(page, 'Mesure', 'Astreinte');
    await expect(ledger).toContainText('Il manque : Montant.');
    await page.getByRole('group', { name: 'Montant par jour' }).getByRole('textbox').fill('100000');
    await page.getByRole('group', { name: 'Montant par jour' }).getByRole('textbox').press('Enter');
    await expect(ledger).toContainText('Il manque : Premier jour.');
    await page.getByRole('button', { name: 'Exécution de l’injonction, délai fixé (mois)' }).click();
    const form = page.getByRole('form', { name: 'Exécution de l’injonction, délai fixé (mois)' });
    await form.getByRole('textbox', { name: 'Mois', exact: true }).fill('2');
    await form.getByRole('button', { name: 'Ouvrir le délai' }).click();
    await expect(page.getByRole('button', { name: /^Exécution de l’injonction.*19 décembre 2022/u })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await page.getByRole('button', { name: /^Astreinte.*100/u }).click();
    await ledger.getByRole('button', { name: /lendemain du terme de l’injonction\s: 20 décembre 2022/u }).click();
    await fill(page, 'Terme ou dernier jour', '2023-02-09');
  });

  await test.step('52 days, and why not 53', async () => {
    await expect(figure('Jours')).toContainText('52');
    await expect(figure('Couru')).toContainText(/5\s200\s000\s€/u);
    await ledger.getByRole('button', { name: /Pourquoi 52 jours et non 53/u }).click();
    await expect(ledger).toContainText('ce jour est le dernier jour utile pour se conformer');
    await fill(page, 'État au', '2022-12-31');
    await expect(figure('Couru')).toContainText(/1\s200\s000\s€/u);
    await fill(page, 'État au', '2024-01-01');
    await expectAccessible(page);
  });

  await test.step('a payment before the penalty is refused; one after counts', async () => {
    await ledger.getByRole('button', { name: 'Inscrire un paiement' }).click();
    const form = page.getByRole('form', { name: 'Inscrire un paiement' });
    await form.getByRole('group', { name: 'Montant payé' }).getByRole('textbox').fill('200000');
    await form.getByRole('textbox', { name: 'Payé le' }).fill('2022-12-01');
    await form.getByRole('button', { name: 'Inscrire', exact: true }).click();
    await expect(page.getByText(/Le paiement du 2022-12-01 précède la mesure/u)).toBeVisible();
    await form.getByRole('textbox', { name: 'Payé le' }).fill('2023-06-01');
    await form.getByRole('button', { name: 'Inscrire', exact: true }).click();
    await expect(figure('Payé')).toContainText(/200\s000\s€/u);
  });

  await test.step('a step liquidates it: what is due is liquidated less paid', async () => {
    await addStep(page);
    await choose(page, 'Acte', 'Liquidation de l’astreinte');
    await fill(page, 'Date de l’acte', '2023-04-13');
    await page.getByRole('button', { name: 'Ajouter une mesure' }).click();
    await choose(page, 'Mesure', 'Somme liquidée');
    await page.getByRole('group', { name: 'Montant', exact: true }).getByRole('textbox').fill('5200000');
    await page.getByRole('group', { name: 'Montant', exact: true }).getByRole('textbox').press('Enter');
    await page.getByRole('button', { name: /^Astreinte.*100/u }).click();
    await expect(figure('Liquidé')).toContainText(/5\s200\s000\s€/u);
    await expect(figure('Dû')).toContainText(/5\s000\s000\s€/u);
    await expect(ledger.getByRole('img', { name: /Courbe de l’astreinte/u })).toBeVisible();
  });
});
