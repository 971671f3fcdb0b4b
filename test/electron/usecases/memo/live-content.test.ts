import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { liveContent, showLive } from '../../../../electron/usecases/memo/live-content.ts';
import { createParty } from '../../../../electron/usecases/parties/create-party.ts';
import type { DocumentNode } from '../../../../shared/domain/memo.ts';
import { plainText } from '../../../../shared/memo/plain-text.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';

let made: TemporaryCaseFile;
let memoId: string;
beforeEach(() => {
  made = temporaryCaseFile();
  memoId = createMemo(made.file, { title: 'Note', language: 'fr' }).id;
});
afterEach(() => made.dispose());

const wordsOf = (nodes: readonly DocumentNode[] | undefined): string =>
  plainText({ type: 'doc', content: nodes ?? [] });
const show = (): string =>
  wordsOf(showLive(made.file, { memoId, blocks: [{ id: 'b', subject: 'parties', options: {} }] })['b']);

it('the parties follow the case file: the client first, other names behind each name', () => {
  expect(show()).toBe('Aucune partie n’est enregistrée.');
  createParty(made.file, { set: { name: 'Arc SA', kind: 'company' } });
  createParty(made.file, {
    set: { name: 'Zoé Brun', kind: 'person', isClient: true, role: 'demanderesse', aliases: ['Z. B.'] },
  });
  expect(show().split('\n')).toEqual([
    'Partie',
    'Qualité',
    'Adresse',
    'Zoé Brun (Z. B.)',
    'demanderesse',
    'Arc SA',
    'Société',
  ]);
});

it('a frozen block is not built any more', () => {
  const live = (id: string, frozenAt: string | null): DocumentNode => ({
    type: 'live_block',
    attrs: { id, subject: 'parties', options: {}, frozenAt },
  });
  const document = { type: 'doc', content: [live('now', null), live('then', '2024-01-01T00:00:00Z')] };
  expect(Object.keys(liveContent(made.file.read, { document, language: 'en' }))).toEqual(['now']);
});
