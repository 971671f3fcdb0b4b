/** The matter of the water board: a little of everything that a view can show, on the documents of `test/fixtures/press`. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentNode } from '../../../shared/domain/memo.ts';
import { makeDocx, paragraph, tableOf } from '../../support/documents/docx.ts';
import { paragraphAt, pdfBytes } from '../../support/documents/pdf.ts';
import { withCase, type CaseMaker } from './case-maker.ts';

const press = path.resolve(import.meta.dirname, '../../fixtures/press/dossier');

/** Beginnings of titles, and of each one passage. */
const WATER = {
  notice: { title: 'La régie des eaux mise en demeure', words: 'la fuite touche près de 4 200 foyers' },
  council: { title: 'Le conseil municipal réclame', words: 'Une amende de 300 000 euros pourrait être prononcée' },
  penalty: { title: 'Une amende et une astreinte', words: 'une astreinte de 2 000 euros par jour de retard' },
  appeal: { title: 'La régie fait appel', words: 'elle contestait le jugement' },
  english: { title: 'Water board appeals', words: 'the leak would be repaired before the end of the year' },
  order: { title: 'Arrêté de mise en demeure', words: 'dans un délai de quatre-vingts jours' },
  letter: { title: 'Lettre du cabinet', words: 'la provision est réglée' },
} as const;

/** The dossier, a decree of two pages and a letter, laid in a folder. */
export async function writeWaterDocuments(folder: string): Promise<string> {
  const dossier = path.join(folder, 'dossier');
  cpSync(press, dossier, { recursive: true });
  mkdirSync(path.join(dossier, 'actes'));
  const decree = await pdfBytes([
    [
      { text: 'Arrêté de mise en demeure', y: 760, size: 20 },
      ...paragraphAt(700, [
        'Le préfet met en demeure la régie des eaux du Val-Morin',
        'de réparer la conduite principale.',
      ]),
    ],
    paragraphAt(760, [
      'Les travaux sont achevés dans un délai de quatre-vingts jours',
      'à compter de la notification.',
    ]),
  ]);
  writeFileSync(path.join(dossier, 'actes', 'arrete.pdf'), decree);
  const letter = makeDocx(
    paragraph('Lettre du cabinet', 'Title') +
      paragraph('Chère consœur, la provision est réglée.') +
      tableOf([
        ['Poste', 'Montant'],
        ['Provision', '1 500 euros'],
      ]),
  );
  writeFileSync(path.join(dossier, 'actes', 'lettre.docx'), letter);
  return dossier;
}

const text = (words: string): DocumentNode => ({ type: 'text', text: words });
const block = (type: string, content: readonly DocumentNode[], attrs?: DocumentNode['attrs']): DocumentNode => ({
  type,
  content,
  ...(attrs ? { attrs } : {}),
});
const heading = (level: number, words: string): DocumentNode => block('heading', [text(words)], { level });

/** Sources, facts, parties, proceedings, an exhibit list and a memorandum. */
export async function makeWaterCase(file: string, folder: string): Promise<void> {
  await withCase({ file, title: 'Régie des eaux' }, async (maker) => {
    await maker.bringIn([await writeWaterDocuments(folder)]);
    await addFacts(maker);
    await addMemo(maker);
    // Last, so that the first words that a test writes in the memorandum are a step of their own.
    await addProceedings(maker);
  });
}

async function addFacts({ call, prove, mark }: CaseMaker): Promise<void> {
  const leak = await prove(WATER.notice, { statement: 'La fuite touche 4 200 foyers.', date: '2024-04-12' });
  await call('fact.update', { factId: leak.id, set: { status: 'established', note: 'À confirmer par huissier.' } });
  await call('fact.topics', { factId: leak.id, labels: ['Conduite'] });
  const fine = await prove(WATER.council, {
    statement: 'Une amende de 300 000 euros est envisagée.',
    date: '2024-07~',
  });
  await call('fact.update', { factId: fine.id, set: { status: 'disputed' } });
  await call('fact.topics', { factId: fine.id, labels: ['Sanction', 'Conduite'] });
  const { id: passageId } = await mark(WATER.penalty);
  await call('evidence.add', { target: 'fact', targetId: fine.id, field: '', stance: 'contradicts', passageId });
  await prove(WATER.appeal, { statement: 'La régie a formé appel.', date: '2024-09-20?' });
  await prove(WATER.english, { statement: 'La réparation était promise pour la fin de l’année.', date: '2024' });
  const order = await mark(WATER.order);
  await call('passage.comment', { passageId: order.id, comment: 'Point de départ à vérifier.' });
}

async function addProceedings({ call, mark }: CaseMaker): Promise<void> {
  const prefect = await call('party.create', { set: { name: 'Préfecture du Val-Morin', kind: 'authority' } });
  const board = await call('party.create', {
    set: {
      name: 'Régie des eaux du Val-Morin',
      kind: 'company',
      role: 'mise en cause',
      isClient: true,
      aliases: ['régie des eaux'],
    },
  });
  const { id: proceedingId } = await call('proceeding.create', {
    set: {
      title: 'Mise en demeure de 2024',
      kind: 'administrative',
      authorityId: prefect.id,
      respondentIds: [board.id],
    },
  });
  const step = await call('step.create', {
    proceedingId,
    set: { kind: 'decision', actDate: '2024-09-17', notificationDate: '2024-09-18', number: '24-117' },
  });
  const { id: measureId } = await call('measure.create', {
    stepId: step.id,
    set: {
      kind: 'periodic-penalty',
      amount: { minor: 200_000, currency: 'EUR' },
      startsOn: '2024-10-01',
    },
  });
  const { id: passageId } = await mark(WATER.penalty);
  await call('evidence.add', {
    target: 'measure',
    targetId: measureId,
    field: 'amount',
    stance: 'supports',
    passageId,
  });
}

async function addMemo({ call, mark }: CaseMaker): Promise<void> {
  const cite = async (id: string, where: keyof typeof WATER, form = 'reference'): Promise<DocumentNode> => {
    const { id: passageId, sourceId } = await mark(WATER[where]);
    return { type: 'citation', attrs: { id, sourceId, passageId, form } };
  };
  const memo = await call('memo.create', { title: 'Note sur la sanction', language: 'fr' });
  await call('memo.header', {
    memoId: memo.id,
    set: { to: 'Me Anselme', subject: 'Régie des eaux', date: '2024-10-02' },
  });
  const document = block('doc', [
    heading(1, 'Les faits'),
    block('paragraph', [text('La fuite est établie '), await cite('one', 'notice'), text('.')]),
    heading(2, 'La procédure'),
    block('paragraph', [
      text('Le délai était fixé par arrêté'),
      block('footnote', [text('Arrêté notifié '), await cite('two', 'order'), text('.')]),
      text(' ; le tribunal a prononcé '),
      await cite('three', 'penalty', 'quotation'),
      text('.'),
    ]),
    heading(1, 'La discussion'),
    block('paragraph', [text('La régie a formé appel'), await cite('four', 'appeal', 'footnote'), text('.')]),
  ]);
  await call('memo.save', { memoId: memo.id, revision: memo.revision, document });
}
