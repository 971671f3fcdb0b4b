import { expect, test } from 'vitest';
import { typesetMemo } from '../../../electron/pdf/typeset-memo.ts';
import { readPdf } from './read-pdf.ts';
import { sampleJob, table } from './sample-job.ts';

test('a cell without words is a cell all the same to whoever hears the table', async () => {
  const cells = table(['A', 'B'], ['x', ''], ['y']);
  const document = { type: 'doc', content: [cells] };
  const { bytes } = await typesetMemo(await sampleJob('fr', { document, exhibits: [], passages: [] }));
  const rolesIn = (node: unknown): string[] => {
    const { role = '', children = [] } = node as { role?: string; children?: unknown[] };
    return [role, ...children.flatMap(rolesIn)];
  };
  const roles = (await readPdf(bytes)).structure.flatMap(rolesIn).filter((role) => /^T[RHD]$/u.test(role));
  expect(roles.join(' ')).toBe('TR TH TH TR TD TD TR TD TD');
});
