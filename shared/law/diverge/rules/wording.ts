/** Words that qualify an act or a sum, where sources (or the law) use different ones: kept apart by "side", compared by topic. */
import { firstMatch } from '../../../text/recognise/scan.ts';
import { isCourt } from '../authorities.ts';
import { stateOf, type Passage, type Reading } from '../reading.ts';
import type { Statement } from '../statement.ts';

const w = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])`, 'giu');
const at = (passage: Passage, match: RegExpExecArray): { start: number; end: number } => ({
  start: passage.start + match.index,
  end: passage.start + match.index + match[0].length,
});

const ADMINISTRATION =
  /(?:préfet|préfecture|ministère|maire\b|mairie|inspection du|agence|régulateur|autorité|gendarme d|regulator|watchdog|agency|ministry|council\b)/iu;
const ORDERS = w(
  String.raw`(?:a|avait|ont|avaient|formellement|a formellement) (?:enjoint|ordonné|formellement ordonné)[^.;,]{0,24}|injonctions?|(?:had |has |formally )?ordered [^.;,]{0,24}|injunctions?`,
);
const NOTICES = w(
  String.raw`(?:l['’]?)?(?:a |avait )?mis(?:e|es)? en demeure|mettre en demeure|mise en demeure|formal notices?`,
);
const CONVICTS = w(String.raw`condamn(?:é|ée|és|ées|er|ation|ations|e|ait)|convict(?:ed|ion)|sentenced|found guilty`);
const REPRIMANDS = w(String.raw`rappels? à l['’]ordre|réprimandes?|reprimand(?:ed|s)?|avertissement|warning`);
const BIDS =
  /(?:sommant|sommée?|ordonnant|enjoignant|intimant|obligeant|lui (?:ordonne|impose)|mettre fin|ordering|requiring|compelling|order(?:ed|s) (?:it )?to)/iu;
const FREED = w(
  String.raw`s['’](?:affranchir|exonérer) d['’](?:une |un |des )?(?:astreinte|amende|somme|pénalité)\p{L}*`,
);
const REFUSES = w(
  String.raw`(?:a |avait |ont |avaient )?refus\p{L}+ (?:toujours )?de (?:la |les |l['’])?(?:payer|verser|régler|s['’]acquitter)|refus\p{L}* to pay`,
);
const ABSTAINS = w(
  String.raw`(?:ne |n['’])(?:s['’]est|s['’]était|a|avait|ont)?\s?(?:toujours |encore )?(?:pas|jamais)? ?(?:encore |toujours )?(?:acquitté\p{L}*|payé\p{L}*|réglé\p{L}*|versé\p{L}*)[^.;,]{0,20}|ni payé[^.;,]{0,18}|n['’]a toujours pas payé[^.;,]{0,16}|(?:has|had|have) (?:not|never|yet to)(?: yet)? (?:been )?pa(?:y|id)[^.;,]{0,16}`,
);
const INVESTIGATOR = w(String.raw`(?:a |avait |ont )?(?:été )?saisie? d['’]une plainte[^.;,]{0,30}`);
const RECOMMENDS = w(
  String.raw`(?:a |avait )?recommand(?:é|e|ait) (?:de |d['’])(?:lui )?(?:inflig|impos|sanctionn)\p{L}+[^.;]{0,90}`,
);

export function readWording(reading: Reading): readonly Statement[] {
  const statements: Statement[] = [];
  const say = (
    passage: Passage,
    topic: string,
    side: string,
    match: RegExpExecArray | null,
    more: object = {},
  ): void => {
    if (match)
      statements.push(
        stateOf(reading, passage, { rule: 'wording', topic, side, ...at(passage, match), mood: 'asserted', ...more }),
      );
  };
  for (const passage of reading.passages) {
    const { text } = passage;
    const name = passage.authority.name;
    if (
      (ADMINISTRATION.test(text) || (name !== '' && !isCourt(name))) &&
      !/(?:tribunal|\bcour\b|juge|court\b|judge|prud['’]hom)/iu.test(text)
    ) {
      say(passage, 'order-or-notice', 'order', firstMatch(ORDERS, text));
      say(passage, 'order-or-notice', 'notice', firstMatch(NOTICES, text));
      say(passage, 'convicted', 'convicted', firstMatch(CONVICTS, text));
      if (BIDS.test(text)) say(passage, 'reprimand', 'reprimand', firstMatch(REPRIMANDS, text));
    }
    say(passage, 'freed', 'freed', firstMatch(FREED, text));
    const refuses = firstMatch(REFUSES, text);
    say(passage, 'refusal', 'refuses', refuses);
    if (!refuses && /(?:amende|fine|astreinte|penalty|somme|salaire|wage|loyer|rent|facture|invoice)/iu.test(text))
      say(passage, 'refusal', 'abstains', firstMatch(ABSTAINS, text));
    if (/(?:autorité|régulateur|commission|organisme|authority|regulator)/iu.test(text))
      say(passage, 'own-motion', 'complaint', firstMatch(INVESTIGATOR, text));
    say(passage, 'own-motion', 'recommends', firstMatch(RECOMMENDS, text));
  }
  return statements;
}
