/** Spelling of a memorandum of a hundred pages: what its dictionary costs, what the whole text costs once, and what one changed paragraph costs. */
import { loadDictionary } from '../../electron/usecases/spelling/dictionary.ts';
import { readDocument } from '../../renderer/editor/document.ts';
import { memoSchema } from '../../renderer/editor/schema.ts';
import { findMisspelled } from '../../renderer/editor/spelling/find-misspelled.ts';
import { readAhead } from '../../renderer/editor/spelling/spelled-words.ts';
import type { SpellingService } from '../../renderer/editor/spelling/spelling-service.ts';
import { longJob } from '../electron/pdf/long-job.ts';
import { line } from './measure.ts';

const PAGES = 100;

/** Milliseconds of processor time. */
function spent<T>(run: () => T): readonly [T, number] {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  return [value, (user + system) / 1_000];
}

export async function benchSpelling(): Promise<void> {
  const { document } = await longJob(PAGES);
  const read = readDocument(document);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const [dictionary, loading] = spent(() => loadDictionary('fr'));
  const verdicts = new Map<string, boolean>();
  const asked = new Set<string>();
  const service: SpellingService = {
    isOn: () => true,
    isRight: (word) => verdicts.get(word),
    ask: (_language, words) => words.forEach((word) => asked.add(word)),
    suggest: async () => [],
    learn: () => undefined,
    subscribe: () => () => undefined,
  };
  const doc = read.value;
  const [slices, first] = spent(() => {
    let count = 1;
    while (!readAhead(doc, 'fr', 6)) count++;
    return count;
  });
  findMisspelled(doc, 'fr', service, undefined);
  const [, judging] = spent(() => {
    for (const word of asked) verdicts.set(word, dictionary.isRight(word));
  });
  const changed = doc.copy(
    doc.content.addToEnd(memoSchema.nodes.paragraph.create(null, memoSchema.text('Un alinéa de plus.'))),
  );
  const [, again] = spent(() => findMisspelled(changed, 'fr', service, undefined));
  const method = 'processor time; French';
  line('spelling: dictionary read', `${Math.round(loading)} ms`, `${method}, once, in the thread of the dictionaries`);
  line(
    `spelling: ${PAGES} pages judged`,
    `${Math.round(judging)} ms`,
    `${method}, ${asked.size} different words, in that thread`,
  );
  line(
    `spelling: ${PAGES} pages searched, in the window`,
    `${first.toFixed(1)} ms`,
    `${method}, when the text is opened, in ${slices} slices`,
  );
  line(
    'spelling: after one edit, in the window',
    `${again.toFixed(1)} ms`,
    `${method}, a moment after the last key; blocks that did not change are known`,
  );
}
