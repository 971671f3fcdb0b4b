/** Where the sources disagree: found at once, and what the lawyer made of it. */
import {
  describeExplanation,
  describeKind,
  describeState,
  describeTopic,
} from '../../../shared/domain/divergence-words.ts';
import type { Divergence } from '../../../shared/domain/divergence.ts';
import type { SourceRow } from '../../../shared/domain/source.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { eachSource, openCase, type Command, type Context } from '../command.ts';

export const divergencesCommand: Command = {
  name: 'divergences',
  usage: 'CASE',
  summary: {
    fr: 'Montre où les sources se contredisent, valeurs côte à côte, et ce qui a été tranché.',
    en: 'Shows where the sources disagree, values side by side, and what was ruled.',
  },
  needs: 1,
  run: async (context) => {
    await openCase(context);
    const divergences = await context.call('divergence.list', {});
    const files = await namesOf(context, divergences);
    const each = (): Iterable<Told> => tellEach(divergences, files, context.language);
    if (context.json) await context.printJsonList(each());
    else
      for (const { kind, proposition, state, claims, explanation } of each()) {
        context.print(`${state}\t${kind}\t${proposition}\t${explanation}`);
        for (const { source, start, value, quote } of claims)
          context.print(`\t${source ?? ''}\t${start}\t${value}\t${quote.replaceAll('\n', ' ')}`);
      }
    return 0;
  },
};

type Names = ReadonlyMap<string, Pick<SourceRow, 'fileName' | 'relativePath'>>;

/** Names of the files that take part, and of no others. */
async function namesOf(context: Context, divergences: readonly Divergence[]): Promise<Names> {
  const wanted = new Set(divergences.flatMap(({ claims }) => claims.map(({ source }) => source?.id)));
  const names = new Map<string, Pick<SourceRow, 'fileName' | 'relativePath'>>();
  if (wanted.size > 0)
    for await (const { id, fileName, relativePath } of eachSource(context))
      if (wanted.has(id)) names.set(id, { fileName, relativePath });
  return names;
}

type Told = ReturnType<typeof told>;

function* tellEach(divergences: readonly Divergence[], files: Names, language: Language): Iterable<Told> {
  for (const one of divergences) yield told(one, files, language);
}

function told(one: Divergence, files: Names, language: Language) {
  const ruling = one.claims.find(({ claimId }) => claimId !== null && claimId === one.rulingClaimId);
  return {
    id: one.id,
    kind: one.kind,
    kindName: describeKind(one.kind, language),
    state: one.state,
    stateName: describeState(one.state, language),
    proposition: one.proposition === '' ? describeTopic(one.topic, language) : one.proposition,
    topic: one.topic.code,
    voices: one.voices,
    claims: one.claims.map(({ source, start, end, quote, value, unit, date, speaker }) => ({
      source: source?.no ?? null,
      file: (source && files.get(source.id)?.fileName) ?? null,
      path: (source && files.get(source.id)?.relativePath) ?? null,
      start,
      end,
      quote,
      value,
      unit,
      date,
      ...(speaker !== '' && { speaker }),
    })),
    explanation: describeExplanation(one.explanation, language),
    ...(one.state === 'ruled' && {
      ruling: { value: ruling?.value ?? null, source: ruling?.source?.no ?? null, note: one.note },
    }),
    ...(one.state === 'dismissed' && { reason: one.note }),
  };
}
