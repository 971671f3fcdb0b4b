/** What the recognisers find in every source of a case file: each place, whatever was decided on it. */
import type { Recognition } from '../../../shared/domain/proposal.ts';
import { optionsFor } from '../../../shared/text/recognise/options.ts';
import { recognise } from '../../../shared/text/recognise/recognise.ts';
import { allSources, openCase, type Command } from '../command.ts';

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
    const proposals: Line[] = [];
    for (const source of (await allSources(context)).rows) {
      const text = await context.call('source.text', { sourceId: source.id });
      if (!text) continue;
      for (const one of recognise(text.body, text.segments, optionsFor(source)))
        proposals.push({ source: source.no, file: source.fileName, ...one });
    }
    if (context.json) context.printJson(proposals);
    else
      for (const { source, kind, start, value, quote, speaker = '' } of proposals)
        context.print([source, start, kind, value, quote.replaceAll('\n', ' '), speaker].join('\t').trimEnd());
    return 0;
  },
};
