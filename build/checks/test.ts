/** `npm test`: every check, one after the other, each to its end whatever the others found. `--static`: only those that read the sources. */
import { STEPS, type Outcome } from './steps.ts';

const chosen = process.argv.includes('--static') ? STEPS.filter((step) => step.static) : STEPS;
const summary: string[] = [];
let passed = 0;
let failed = 0;

for (const step of chosen) {
  console.log(`\n— ${step.name}`);
  const started = performance.now();
  const outcome: Outcome = await step.run().catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  if (outcome.failed > 0) console.log(outcome.output);
  passed += outcome.passed;
  failed += outcome.failed;
  const line = `${outcome.failed > 0 ? '✗' : '✓'} ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`;
  console.log(line);
  summary.push(line);
}

console.log(`\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
