import { PASSAGE_FATES, type FollowedPassage, type PassageFate } from '../../shared/domain/version.ts';
import type { SourceRow } from '../../shared/domain/source.ts';
import type { Context, ExitStatus } from './command.ts';

const told = ({ passageId, quote, proposal }: FollowedPassage): object => ({ passage: passageId, quote, proposal });

/** Says what a new version would change, and puts it in place when that is asked for. Passages move only when that is asked for as well. */
export async function tellNewVersion(context: Context, source: SourceRow, path: string): Promise<ExitStatus> {
  const { passages, diff, sha256 } = await context.call('version.prepare', { sourceId: source.id, path });
  const ofFate = (fate: PassageFate): FollowedPassage[] => passages.filter((passage) => passage.fate === fate);
  const moved = context.options['move-surviving'] === true ? ofFate('surviving') : [];
  const isReplaced = context.options['replace'] === true;
  if (isReplaced)
    await context.call('version.replace', {
      sourceId: source.id,
      moves: moved.flatMap(({ passageId, proposal }) => (proposal ? [{ passageId, ...proposal }] : [])),
    });
  const count = (kind: 'added' | 'removed'): number =>
    diff.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
  if (context.json)
    context.printJson({
      source: source.no,
      sha256,
      replaced: isReplaced,
      moved: isReplaced ? moved.length : 0,
      added: count('added'),
      removed: count('removed'),
      ...Object.fromEntries(PASSAGE_FATES.map((fate) => [fate, ofFate(fate).map(told)])),
    });
  else
    for (const { fate, quote, proposal } of passages)
      context.print(`${fate}\t${quote.replaceAll('\n', ' ')}\t${proposal?.quote.replaceAll('\n', ' ') ?? ''}`);
  return 0;
}
