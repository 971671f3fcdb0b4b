import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { oversizedFiles } from './file-sizes.ts';
import { provideChromium } from './install-chromium.ts';
import { checkLayers } from './layers.ts';
import { missingPaths } from './named-paths.ts';
import { runCommand } from './run-command.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Fewer modules than this means that the layer check lost sight of the sources, not that they are in order. */
const LEAST_MODULES = 150;

/** What a step came to. A check that is either right or wrong counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Shown when something failed. */
  readonly output: string;
}

export interface Step {
  readonly name: string;
  /** Part of `npm run check`: reads the sources and runs nothing of the program. */
  readonly static: boolean;
  run(): Promise<Outcome>;
}

const one = (ok: boolean, output: string): Outcome => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, output });

const command = (name: string, isStatic: boolean, program: string, ...args: readonly string[]): Step => ({
  name,
  static: isStatic,
  run: async () => {
    const { ok, output } = await runCommand(program, args);
    return one(ok, output);
  },
});

const rule = (name: string, check: () => readonly string[]): Step => ({
  name,
  static: true,
  run: async () => {
    const found = check();
    return one(found.length === 0, found.join('\n'));
  },
});

/** What the engine compiled of the program's modules, for the many processes that tests start: they begin in less than half the time. */
const COMPILED = path.join(ROOT, 'node_modules', '.cache', 'compiled');

/** A test runner that also writes what it counted as JSON; a run that failed without counting anything counts as one failure. */
const runner = (name: string, program: string, args: readonly string[], count: (report: never) => Counted): Step => ({
  name,
  static: false,
  run: async () => {
    const file = path.join(ROOT, 'test-results', `${program}.json`);
    rmSync(file, { force: true });
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, NODE_COMPILE_CACHE: COMPILED };
    const { ok, output } = await runCommand(program, args, { live: true, env });
    const counted = existsSync(file)
      ? count(JSON.parse(readFileSync(file, 'utf8')) as never)
      : { passed: 0, failed: 0 };
    return { ...counted, failed: !ok && counted.failed === 0 ? 1 : counted.failed, output: ok ? '' : output };
  },
});

type Counted = Pick<Outcome, 'passed' | 'failed'>;

function layers(): readonly string[] {
  const { modules, imports, violations } = checkLayers(ROOT);
  console.log(`  ${modules} modules, ${imports} imports`);
  return modules < LEAST_MODULES ? [`only ${modules} modules seen`, ...violations] : violations;
}

const chromium: Step = {
  name: 'Chromium is there',
  static: false,
  run: async () => {
    const { ok, output } = await provideChromium();
    return one(ok, output);
  },
};

export const STEPS: readonly Step[] = [
  command('formatting', true, 'oxfmt', '--check'),
  command('types', true, 'tsc', '-b', '.', 'test'),
  command('lint', true, 'oxlint', '--type-aware', '--deny-warnings'),
  rule('layers', layers),
  rule('file sizes', () => oversizedFiles(ROOT)),
  rule('paths named in ARCHITECTURE.md', () => missingPaths(ROOT, 'ARCHITECTURE.md')),
  command('unused code', true, 'knip'),
  runner(
    'unit and integration tests',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/vitest.json'],
    (report: { numPassedTests: number; numFailedTests: number }) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
    }),
  ),
  command('build', false, 'node', 'build/bundle/bundle.ts'),
  command('package', false, 'node', 'build/package/check-package.ts'),
  chromium,
  runner(
    'end-to-end tests',
    'playwright',
    ['test', '--reporter=list,json'],
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }),
  ),
];
