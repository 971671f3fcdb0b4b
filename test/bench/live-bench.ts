/** One edited paragraph in a hundred pages: until the two pages around it are laid out anew and ready to be drawn. */
import { LivePages } from '../../electron/pdf/live/live-pages.ts';
import { longJob } from '../electron/pdf/long-job.ts';
import { line, median, percentile, timed } from './measure.ts';

const PAGES = 100;
const EDITS = 60;
/** Edits until the program's own compiler has settled. */
const FIRST = 10;

export async function benchLive(): Promise<void> {
  const job = await longJob(PAGES);
  const live = new LivePages();
  const content = [...(job.document.content ?? [])];
  const middle = Math.floor(content.length / 2);
  await live.update(job);
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const node = content[middle];
    if (node) content[middle] = { ...node, content: [...(node.content ?? []), { type: 'text', text: ` mot${edit}` }] };
    const document = { type: 'doc', content: [...content] };
    const time = await timed(async () => {
      const { nodePages } = await live.update({ ...job, document });
      const page = nodePages[middle] ?? 1;
      live.page(page - 1);
      live.page(page);
    });
    if (edit >= FIRST) times.push(time);
  }
  line(
    'memo: one edit in 100 pages, live',
    `${Math.round(median(times))} ms`,
    `laid out anew, two pages drawn; median of ${times.length} edits, 95 % within ${Math.round(percentile(times, 0.95))} ms`,
  );
}
