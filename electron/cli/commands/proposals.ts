/** What the recognisers find in every source of a case file: each place, whatever was decided on it. */
import type { Recognition } from '../../../shared/domain/proposal.ts';
import { optionsFor } from '../../../shared/text/recognise/options.ts';
import { recognise } from '../../../shared/text/recognise/recognise.ts';
import { eachSource, openCase, type Command, type Context } from '../command.ts';

type Line = { readonly source: number; readonly file: string } & Recognition;

export const proposalsCommand: Command = {
  name: 'proposals',
  usage: 'CASE',
  summary: {
    fr: 'Propose dates, durées, sommes, quantités, autorités, sociétés, personnes, articles, décisions et actes trouvés dans les sources, avec qui les dit.',
    en: 'Proposes dates, periods, sums, quantities, authorities, companies, persons, articles, decisions and acts found in the sources, with who says them.',
  },
  needs: 1,
  run: async (context) => {
    await openCase(context);
    if (context.json) await context.printJsonList(proposalsOf(context));
    else
      for await (const { source, kind, start, value, quote, speaker = '' } of proposalsOf(context))
        context.print([source, start, kind, value, quote.replaceAll('\n', ' '), speaker].join('\t').trimEnd());
    return 0;
  },
};

/** One source after the other: a matter of ten thousand holds more proposals than memory should. */
async function* proposalsOf(context: Context): AsyncGenerator<Line> {
  for await (const source of eachSource(context)) {
    const text = await context.call('source.text', { sourceId: source.id });
    if (!text) continue;
    for (const one of recognise(text.body, text.segments, optionsFor(source)))
      yield { source: source.no, file: source.fileName, ...one };
  }
}
