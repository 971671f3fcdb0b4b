import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyCaseFile } from '../../../../electron/store/verify.ts';
import type { CaseFile } from '../../../../electron/store/case-file.ts';
import { createSampleMatter } from '../../../../electron/usecases/casefile/sample/create-sample.ts';
import { checkExport } from '../../../../electron/usecases/export/check-export.ts';
import { listFacts } from '../../../../electron/usecases/facts/list-facts.ts';
import { describeMatter } from '../../../../electron/usecases/matter/describe-matter.ts';
import { getMemo } from '../../../../electron/usecases/memo/get-memo.ts';
import { listMemos } from '../../../../electron/usecases/memo/list-memos.ts';
import { listPassages } from '../../../../electron/usecases/passages/list-passages.ts';
import { listProceedings } from '../../../../electron/usecases/proceedings/list-proceedings.ts';
import { readSourceText } from '../../../../electron/usecases/sources/read-source-text.ts';
import { citationsOf } from '../../../../shared/memo/document-schema.ts';

let folder = '';
let file: CaseFile;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-sample-'));
  file = await createSampleMatter(path.join(folder, 'sample.greffier'), {});
});
afterAll(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('sample matter', () => {
  it('holds a whole case, and every check of it passes', () => {
    expect(describeMatter(file)).toMatchObject({
      isSample: true,
      counts: { sources: 10, facts: 22, parties: 14, proceedings: 4, memos: 2, exhibits: 9 },
    });
    expect(verifyCaseFile(file)).toMatchObject({ ok: true });
  });

  it('quotes words that stand once in their source, so that no citation can be mistaken', () => {
    const repeated = listPassages(file, {}).filter(({ sourceId, quote }) => {
      const body = readSourceText(file, { sourceId })?.body ?? '';
      return body.split(quote).length !== 2;
    });
    expect(repeated.map(({ quote }) => quote)).toEqual([]);
    expect(listPassages(file, {}).length).toBeGreaterThan(60);
  });

  it('proves every fact, and every date of every step of the main proceedings', () => {
    expect(listFacts(file, {}).filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    const cnil = listProceedings(file).find(({ title }) => title === 'CNIL c. Clearview AI');
    const unproved = (cnil?.steps ?? []).filter(({ actDate, evidence }) => actDate !== '' && evidence.length === 0);
    expect([cnil?.steps.length, unproved]).toEqual([9, []]);
    const penalty = cnil?.steps
      .flatMap(({ measures }) => measures)
      .find(({ kind, startsOn }) => kind === 'periodic-penalty' && startsOn !== '');
    expect(penalty).toMatchObject({
      amount: { minor: 10_000_000, currency: 'EUR' },
      startsOn: '2022-12-20',
      endsOn: '2023-02-09',
    });
  });

  it('writes two memoranda whose citations all have their exhibit and their words', () => {
    const memos = listMemos(file).map(({ id }) => ({
      faults: checkExport(file, id),
      citations: citationsOf(getMemo(file, { memoId: id }).document),
    }));
    expect(memos.map(({ faults }) => faults)).toEqual([[], []]);
    expect(memos.map(({ citations }) => citations.length)).toEqual([29, 6]);
    expect(new Set(memos.flatMap(({ citations }) => citations.map(({ form }) => form)))).toEqual(
      new Set(['reference', 'footnote', 'quotation']),
    );
  });

  it('keeps the note of counsel out of the exhibit list', () => {
    const { rows } = {
      rows: listPassages(file, {}).filter(({ sourceTitle }) => sourceTitle.startsWith('Note interne')),
    };
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ exhibitNumber }) => exhibitNumber !== null)).toEqual([]);
  });
});
