import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../shared/domain/labels.ts';
import { PROBLEMS, describeProblem } from '../../../shared/domain/problems.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const sources = ['electron', 'shared', 'renderer'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('problems.ts') && !file.endsWith('labels.ts'))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
);
const named = (pattern: RegExp): string[] =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '').toSorted();

describe('problems and labels', () => {
  it('knows every problem that the code names', () => {
    const raised = named(/(?:new ProblemError|fail)\(\s*'([^']+)'/gu);
    expect(raised.length).toBeGreaterThan(10);
    expect(raised.filter((code) => !Object.hasOwn(PROBLEMS, code))).toEqual([]);
  });

  it('uses the same values in both languages', () => {
    const uneven = Object.entries({ ...PROBLEMS }).filter(
      ([, { message, remedy }]) =>
        String(placeholders(message.fr + remedy.fr)) !== String(placeholders(message.en + remedy.en)),
    );
    const unevenLabels = Object.entries(LABELS).filter(
      ([, { fr, en }]) => String(placeholders(fr)) !== String(placeholders(en)),
    );
    expect([...uneven, ...unevenLabels].map(([code]) => code)).toEqual([]);
  });

  it('shows an unknown code rather than nothing', () => {
    expect(describeProblem({ code: 'later.problem' }, 'fr')).toEqual({ message: 'later.problem', remedy: '' });
    expect(describeProblem({ code: 'file.too-large', detail: { file: 'a.pdf', limit: 5 } }, 'en').message).toBe(
      'a.pdf is larger than 5 MB.',
    );
  });
});
