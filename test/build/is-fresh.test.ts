import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isFresh, STAMP } from '../../build/bundle/is-fresh.ts';

it('is fresh only when built after the last change of any source, however deep, and of the lock file', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'greffier-fresh-'));
  const file = (name: string, second: number): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), '');
    for (let place = name; place !== '.'; place = path.dirname(place))
      utimesSync(path.join(root, place), second, second);
  };
  const source = 'renderer/screens/facts/facts.css';
  file(source, 100);
  file('package-lock.json', 100);
  const answers = [isFresh(root)];
  file(`out/${STAMP}`, 200);
  answers.push(isFresh(root));
  file(source, 300);
  answers.push(isFresh(root));
  file(source, 100);
  file('package-lock.json', 300);
  answers.push(isFresh(root));
  expect(answers).toEqual([false, true, false, false]);
  rmSync(root, { recursive: true, force: true });
});
