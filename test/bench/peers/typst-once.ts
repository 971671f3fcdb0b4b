/** A process of its own: Typst's npm compiler on one file, first cold, then on the same text, then after one edit. */
import { readFileSync } from 'node:fs';
import { PrintedFigures } from './figures.ts';

const [, , file = '', rounds = '0'] = process.argv;
const source = readFileSync(file, 'utf8');
const loaded = performance.now();
const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({});
const figures = new PrintedFigures(performance.now() - loaded);
let count = 0;
const compile = (mainFileContent: string): void => {
  const { result } = compiler.compile({ mainFileContent });
  if (!result) throw new Error('Typst refused the text');
  count = result.numOfPages;
  compiler.pdf(result);
};
await figures.time('cold', () => compile(source));
for (let round = 0; round < Number(rounds); round++) {
  compiler.evictCache(0);
  await figures.time('warm', () => compile(source));
  const middle = source.indexOf('\n\n', source.length / 2);
  await figures.time('edit', () => compile(`${source.slice(0, middle)} mot${round}${source.slice(middle)}`));
}
figures.print(count);
