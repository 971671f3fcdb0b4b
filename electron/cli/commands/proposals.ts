/** What the recognisers find in every source of a case file. */
import { parseEdtf } from '../../../shared/kernel/edtf.ts';
import type { SourceRow } from '../../../shared/domain/source.ts';
import type { RecogniseOptions } from '../../../shared/text/recognise/recognition.ts';
import { recognise } from '../../../shared/text/recognise/recognise.ts';
import { allSources, openCase, type Command } from '../command.ts';

export const proposalsCommand: Command = {
  name: 'proposals',
  usage: 'CASE',
  summary: {
    fr: 'Propose dates, sommes, quantités, autorités, articles et actes trouvés dans les sources.',
    en: 'Proposes dates, sums, quantities, authorities, articles and acts found in the sources.',
  },
  needs: 1,
  run: async (context) => {
    await openCase(context);
    const proposals = [];
    for (const source of (await allSources(context)).rows) {
      const text = await context.call('source.text', { sourceId: source.id });
      if (!text) continue;
      for (const { kind, start, end, quote, value, precision, from, to, how, unit } of recognise(
        text.body,
        text.segments,
        optionsFor(source),
      )) {
        proposals.push({ source: source.no, kind, start, end, quote, value, unit, precision, from, to, how });
      }
    }
    if (context.json) context.printJson(proposals);
    else
      for (const { source, kind, start, value, quote } of proposals)
        context.print(`${source}\t${start}\t${kind}\t${value}\t${quote.replaceAll('\n', ' ')}`);
    return 0;
  },
};

/** A source of unknown language is read as French, the language of most case files here; an open publication date resolves nothing. */
function optionsFor({ language, published }: SourceRow): RecogniseOptions {
  const date = parseEdtf(published);
  return {
    language: language === 'en' ? 'en' : 'fr',
    published: date?.from != null && date.to !== null ? { from: date.from, to: date.to } : null,
  };
}
