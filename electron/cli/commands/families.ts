/** Which sources share their wording, and where. */
import type { Family, FamilyMember } from '../../../shared/domain/family.ts';
import { openCase, type Command, type Context } from '../command.ts';

interface Shared {
  readonly words: number;
  /** In the member's own text; UTF-16 code units, as everywhere. */
  readonly start: number;
  readonly end: number;
  /** In the text of the one that it is nearest to. */
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** The passages that a member has in common with the one that it is nearest to; none where texts cannot be compared. */
async function passagesOf(context: Context, { source, tie }: FamilyMember): Promise<Shared[]> {
  if (tie.origin === 'user') return [];
  const { comparison } = await context.call('family.compare', { sourceId: tie.otherId, otherId: source.id });
  return comparison.passages.map(({ first, second, words }) => ({
    words,
    start: second.start,
    end: second.end,
    otherStart: first.start,
    otherEnd: first.end,
  }));
}

async function told(context: Context, { id, size, confirmed, members }: Family): Promise<object> {
  const list: object[] = [];
  for (const member of members) {
    const { source, tie } = member;
    const { otherNo, origin, share, words } = tie;
    list.push({
      no: source.no,
      id: source.id,
      title: source.title,
      nearest: otherNo,
      origin,
      share,
      longest: words,
      passages: await passagesOf(context, member),
    });
  }
  return { family: Number(id), size, confirmed, members: list };
}

export const familiesCommand: Command = {
  name: 'families',
  usage: 'CASE',
  summary: {
    fr: 'Liste les familles de sources qui partagent leur texte (dépêche, communiqué) et leurs passages communs.',
    en: 'Lists the families of sources that share their wording (agency copy, press release) and their shared passages.',
  },
  needs: 1,
  run: async (context) => {
    await openCase(context);
    const families = await context.call('family.list', {});
    if (context.json) {
      const list: object[] = [];
      for (const family of families) list.push(await told(context, family));
      context.printJson(list);
    } else
      for (const { id, confirmed, members } of families)
        for (const { source, tie } of members)
          context.print(
            `${id}\t${confirmed ? '=' : '~'}\t${source.no}\t${tie.origin}\t${Math.round(tie.share * 100)} %\t${tie.words}\t${tie.otherNo}\t${source.title}`,
          );
    return 0;
  },
};
