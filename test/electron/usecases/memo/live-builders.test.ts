import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDeadline } from '../../../../electron/usecases/deadlines/create-deadline.ts';
import { ruleDivergence } from '../../../../electron/usecases/divergences/decide-divergence.ts';
import { takeDivergence } from '../../../../electron/usecases/divergences/take-divergence.ts';
import { listDivergences } from '../../../../electron/usecases/divergences/list-divergences.ts';
import { addEvidence } from '../../../../electron/usecases/facts/add-evidence.ts';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { showLive } from '../../../../electron/usecases/memo/live-content.ts';
import { createPayment } from '../../../../electron/usecases/payments/create-payment.ts';
import { createMeasure } from '../../../../electron/usecases/proceedings/create-measure.ts';
import { createProceeding } from '../../../../electron/usecases/proceedings/create-proceeding.ts';
import { createStep } from '../../../../electron/usecases/proceedings/create-step.ts';
import { setRates } from '../../../../electron/usecases/proceedings/set-rates.ts';
import { updateStep } from '../../../../electron/usecases/proceedings/update-step.ts';
import type { DocumentNode, LiveOptions, LiveSubject } from '../../../../shared/domain/memo.ts';
import { findDivergences, readStatements } from '../../../../shared/law/diverge/find-divergences.ts';
import { checkDocument } from '../../../../shared/memo/document-schema.ts';
import { plainText } from '../../../../shared/memo/plain-text.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';

const euros = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });
let made: TemporaryCaseFile;
let memoId: string;
let stepId: string;
beforeEach(() => {
  made = temporaryCaseFile();
  memoId = createMemo(made.file, { title: 'Note', language: 'fr' }).id;
  const proceeding = createProceeding(made.file, { set: { title: 'Régie de Morvalle', kind: 'administrative' } });
  const set = {
    kind: 'decision',
    label: 'Arrêté du 4 mars',
    actDate: '2024-03-04',
    notificationDate: '2024-03-08',
  } as const;
  stepId = createStep(made.file, { proceedingId: proceeding.id, set }).id;
});
afterEach(() => made.dispose());

const build = (subject: LiveSubject, options: LiveOptions = {}): readonly DocumentNode[] => {
  const blocks = [{ id: 'b', subject, options: { ...options } as Record<string, string> }];
  return showLive(made.file, { memoId, blocks })['b'] ?? [];
};
/** The words of each block, tables cell by cell; what comes out must be a document. */
const lines = (nodes: readonly DocumentNode[]): readonly string[] => {
  const document = { type: 'doc', content: nodes };
  expect(checkDocument(document).ok).toBe(true);
  return plainText(document)
    .replaceAll(/[\u00a0\u202f]/gu, ' ')
    .split('\n');
};
const citations = (nodes: readonly DocumentNode[]): number =>
  JSON.stringify(nodes).split('"type":"citation"').length - 1;

it('a periodic penalty is printed to the day, each event with its proof, and cut at the day chosen', () => {
  const { id } = createMeasure(made.file, {
    stepId,
    set: { kind: 'periodic-penalty', amount: euros(100), startsOn: '2024-04-01' },
  });
  const payment = createPayment(made.file, { measureId: id, set: { amount: euros(300), paidOn: '2024-04-10' } });
  const { id: sourceId, textId } = made.addSource('recu.txt', 'Versement de 300 euros.');
  addEvidence(made.file, {
    target: 'payment',
    targetId: payment.id,
    field: '',
    stance: 'supports',
    selection: { sourceId, textId, start: 0, end: 9, quote: 'Versement' },
  });
  const at = (asOf: string) => build('ledger', { measureId: id, asOf });
  const said = lines(at('2024-04-10')).join('\n');
  expect(said).toContain('Astreinte (Arrêté du 4 mars). État au 10 avril 2024.');
  expect(said).toMatch(/10 avril 2024\npaiement \(300 €\)/u);
  expect(said).toMatch(/10 jours de retard ; 1 000 € courus, 0 € liquidés, 300 € payés/u);
  expect(citations(at('2024-04-10'))).toBe(1);
  expect(lines(at('2024-04-05')).join('\n')).not.toContain('paiement');
  expect(lines(build('ledger', { measureId: 'none', asOf: '2024-04-05' }))).toEqual([
    '(Décompte : choisissez une mesure dans les options de ce bloc.)',
  ]);
});

it('a sum ordered is printed with what was paid, and its late interest period by period', () => {
  setRates(made.file, {
    rates: [
      { semester: '2024-1', professional: '2', individual: '4' },
      { semester: '2024-2', professional: '3', individual: '6' },
    ],
  });
  const { id } = createMeasure(made.file, {
    stepId,
    set: {
      kind: 'fine',
      amount: euros(36_600),
      terms: {
        interest: {
          creditor: 'professional',
          runsFrom: '2024-06-01',
          raisedFrom: '',
          isCompound: false,
          order: 'interest-first',
        },
      },
    },
  });
  createPayment(made.file, { measureId: id, set: { amount: euros(600), paidOn: '2024-07-01' } });
  const said = lines(build('ledger', { measureId: id, asOf: '2024-07-31' }));
  // 30 days at 2 %: 36,600 × 2 % × 30 ÷ 366 = 60.00 (CMF art. L.313-2; C. civ. art. 1343-1: interest first).
  expect(said.join('|')).toContain('|1er juin 2024|30 juin 2024|30|36 600 €|2 %|60 €|');
  expect(said.join('\n')).toMatch(
    /Le paiement du 1er juillet 2024 \(600 €\) s’impute pour 6\d(?:,\d\d)? € sur les intérêts/u,
  );
  expect(said.at(-1)).toMatch(/^Intérêts au taux légal : .* courus ; restent dus .* d’intérêts et .* de capital\.$/u);
});

it('deadlines are printed with their event, last day and rule, and follow the event', () => {
  expect(lines(build('deadlines'))).toEqual(['Aucun délai n’est ouvert.']);
  createDeadline(made.file, { stepId, set: { rule: 'CJA_FRANC_MOIS', duration: { months: 2 } } });
  // Notified on 8 March 2024; a full two months end on 9 May, a holiday (Ascension): 10 May (CJA art. R. 421-1, R. 421-5).
  expect(lines(build('deadlines')).join('\n')).toMatch(/Arrêté du 4 mars, notification.*\n[^]*10 mai 2024/u);
  updateStep(made.file, { stepId, set: { notificationDate: '2024-03-20' } });
  expect(lines(build('deadlines')).join('\n')).toContain('21 mai 2024');
});

it('divergences that were ruled are told with the words of each source and what is held', () => {
  const texts = [
    'Le régulateur a infligé à la société Norvane une amende de 12 millions d’euros en mars 2024.',
    'La société Norvane conteste l’amende de 15 millions d’euros infligée en mars 2024.',
  ];
  const sources = texts.map((body, index) => made.addSource(`${index}.txt`, body));
  const found = () =>
    findDivergences(
      sources.map(({ id, body }) => readStatements({ id, body, segments: [], language: 'fr', published: null })),
      [],
    );
  expect(lines(build('divergences'))).toEqual(['Aucune divergence n’est tranchée.']);
  const [first] = listDivergences(made.file, found());
  const taken = takeDivergence(made.file, { divergenceId: first?.id ?? '' }, found());
  const held = taken.claims.find(({ source }) => source?.id === sources[0]?.id)?.claimId ?? '';
  ruleDivergence(made.file, { divergenceId: taken.id, held: { claimId: held }, note: 'Décision publiée.' }, found());
  const nodes = build('divergences');
  expect(lines(nodes).join('\n')).toMatch(/Retenu : .*12.* Décision publiée\./u);
  expect(citations(nodes)).toBe(2);
});
