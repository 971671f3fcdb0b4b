import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Libraries of machine code that a process of its own has taken in once it has run that. */
function librariesAfter(code: string): readonly string[] {
  const tell = 'console.log(JSON.stringify(process.report.getReport().sharedObjects))';
  const args = ['--input-type=module', '-e', `process.report.excludeNetwork = true; ${code}; ${tell}`];
  const all = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as string[];
  return all.filter((one) => one.endsWith('.node'));
}

test('reading PDF takes no machine code of others into the process', () => {
  const pdfjs = "await import('pdfjs-dist/legacy/build/pdf.mjs')";
  expect(librariesAfter(pdfjs), 'the test sees what pdf.js takes in by itself').toEqual([
    expect.stringContaining('skia'),
  ]);
  expect(librariesAfter("await import('./electron/importers/pdf/open-pdf.ts')")).toEqual([]);
});
