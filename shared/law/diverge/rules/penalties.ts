/** Periodic penalties: what sets them running, whether one is imposed or an earlier one is liquidated, what is called the maximum. */
import { firstMatch } from '../../../text/recognise/scan.ts';
import { moodAt } from '../mood.ts';
import { stateOf, type Passage, type Reading } from '../reading.ts';
import type { Statement } from '../statement.ts';

const w = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])`, 'giu');

const PENALTY = w(
  String.raw`astreintes?|pénalités? (?:de retard|journalières?)|periodic penalt(?:y|ies)(?: payments?)?|penalty payments?|daily penalt(?:y|ies)|daily fines?`,
);
const PAYING = /(?:payer|paiement|règlement|s['’]acquitter|montant initial|impayé|\bpay\b|payment|unpaid|settle)/iu;
const COMPLYING =
  /(?:conform|exécut|obtempér|injonction|agir|cesser|supprim|effac|mettre fin|remédi|dépollu|(?:expiration|terme) d(?:u|e) (?:délai|l['’]injonction)|compl(?:y|iance|ied)|obey|stop|delete|act\b|remedy|clean up|order\b)/iu;
const LATE = /(?:retard|par jour|délai|sans quoi|faute de|à défaut|per day|a day|daily|late|delay|overdue|failing)/iu;

/** Acts upon an astreinte that take it as one already running. */
const LIQUIDATES = w(
  String.raw`liquid(?:é|er|e|ation|ait)[^.;]{0,40}(?:astreinte|pénalité)|liquidat\p{L}+[^.;]{0,40}penalt\p{L}+|penalt\p{L}+[^.;]{0,40}liquidat\p{L}+`,
);
const IMPOSES = w(
  String.raw`(?:inflig\p{L}+|prononc\p{L}+|écop\p{L}+|impos\p{L}+|assort\p{L}+|condamn\p{L}+)[^.;]{0,30}(?:nouvelle |nouveau )?astreintes?(?: supplémentaires?| additionnelles?| nouvelles?)?(?: de [\d.,  ]+ ?(?:millions? d['’]euros|euros|€))?|(?:impos\p{L}+|fac(?:es|ing)|hit with)[^.;]{0,30}(?:new|additional|further) (?:periodic |daily )?penalt\p{L}+`,
);
const ADDED = /(?:supplémentaire|nouvelle|additionnel|new|additional|further)/iu;
const RUNS = w(
  String.raw`astreinte[^.;]{0,12} de [\d.,  ]+ ?(?:euros|€) par (?:jour|semaine|mois)[^.;,]{0,40}|penalt\p{L}+ of [^.;,]{0,20}(?:per|a) day[^.;,]{0,30}`,
);

const CALLED_MAXIMUM = w(
  String.raw`(?:le |un |son |du )?(?:montant|plafond|niveau|taux|maximum)\s?(?:maximum|maximal|légal|possible|prévu par|autorisé)[^.;]{0,70}|(?:the )?(?:maximum|highest|statutory maximum|legal maximum)(?: possible| legal| permitted| allowed)?(?: amount| fine| penalty| sum)?[^.;]{0,60}`,
);
const IS =
  /(?:il s['’]agit|c['’]est|soit|est|constitue|correspond|atteint|which is|that is|this is|it is|the sum is|is the|amounts to)/iu;

/** What the law allows at most, and not merely what somebody is in for. */
const ALLOWS =
  /(?:jusqu['’]à|allant|maxim|plafon|au plus|peu(?:t|vent) (?:atteindre|aller)|encour|up to|as much as|at most|capped|can (?:reach|be as high)|liable to)/iu;

export function readPenalties(reading: Reading): readonly Statement[] {
  const { passages } = reading;
  const statements: Statement[] = [];
  for (const [index, passage] of passages.entries()) {
    const penalty = firstMatch(PENALTY, passage.text);
    if (penalty) statements.push(...triggers(reading, passage, penalty), ...stages(reading, passage));
    statements.push(...maxima(reading, passage, passages[index - 1]));
  }
  return statements;
}

function triggers(reading: Reading, passage: Passage, penalty: RegExpExecArray): readonly Statement[] {
  if (!LATE.test(passage.text)) return [];
  // The sum that accrues stands in a payment of its own; what counts is what the delay is a delay of.
  const text = passage.text.replaceAll(
    /(?:devra|va devoir|doit|must|will have to|ordered to)\s+(?:également\s+)?(?:payer|verser|s['’]acquitter|s['’]affranchir|pay)/giu,
    (found) => ' '.repeat(found.length),
  );
  const pays = PAYING.exec(text);
  const complies = COMPLYING.exec(text);
  if ((pays === null) === (complies === null)) return [];
  const match = pays ?? complies;
  const rate = passage.found.find(({ kind, unit }) => kind === 'amount' && unit !== '');
  const from = Math.min(penalty.index, match?.index ?? Infinity, rate ? rate.start - passage.start : Infinity);
  const to = Math.max(
    penalty.index + penalty[0].length,
    (match?.index ?? 0) + (match?.[0].length ?? 0),
    rate ? rate.end - passage.start : 0,
  );
  return [
    stateOf(reading, passage, {
      rule: 'trigger',
      topic: 'trigger',
      side: pays ? 'payment' : 'compliance',
      start: passage.start + from,
      end: passage.start + to,
      mood: 'asserted',
    }),
  ];
}

function stages(reading: Reading, passage: Passage): readonly Statement[] {
  const say = (side: string, match: RegExpExecArray | null): readonly Statement[] =>
    match && moodAt(passage.text, match.index, match.index + match[0].length) === 'asserted'
      ? [
          stateOf(reading, passage, {
            rule: 'stage',
            topic: 'stage',
            side,
            start: passage.start + match.index,
            end: passage.start + match.index + match[0].length,
            mood: 'asserted',
          }),
        ]
      : [];
  const imposes = firstMatch(IMPOSES, passage.text);
  return [
    ...say('liquidated', firstMatch(LIQUIDATES, passage.text)),
    ...(imposes && ADDED.test(imposes[0]) ? say('new', imposes) : say('running', firstMatch(RUNS, passage.text))),
  ];
}

/** A sum that has been imposed and is called the maximum; or what the law is said to allow. */
function maxima(reading: Reading, passage: Passage, previous: Passage | undefined): readonly Statement[] {
  const called = firstMatch(CALLED_MAXIMUM, passage.text);
  const sums = passage.found.filter(({ kind }) => kind === 'amount');
  if (called && IS.test(passage.text.slice(Math.max(0, called.index - 40), called.index))) {
    const sum =
      sums.findLast((one) => one.start - passage.start < called.index) ??
      previous?.found.find(({ kind }) => kind === 'amount');
    if (!sum) return [];
    const start =
      passage.start +
      Math.max(
        0,
        called.index -
          (/(?:il s['’]agit d[ue] |c['’]est |it is |this is |that is )$/iu.exec(
            passage.text.slice(0, called.index),
          )?.[0].length ?? 0),
      );
    const nominal = Number(sum.value.split(' ')[0]);
    return [
      stateOf(reading, passage, {
        rule: 'maximum',
        topic: 'maximum',
        side: 'called',
        start,
        end: passage.start + called.index + called[0].length,
        value: sum.value,
        unit: sum.unit,
        nominal,
        low: nominal,
        high: nominal,
        marks: [sum.value.split(' ')[1] ?? ''],
        mood: 'asserted',
      }),
    ];
  }
  return sums.flatMap((sum) => {
    const before = passage.text.slice(Math.max(0, sum.start - passage.start - 70), sum.end - passage.start);
    if (!ALLOWS.test(before)) return [];
    if (moodAt(passage.text, sum.start - passage.start, sum.end - passage.start) !== 'maximum') return [];
    const nominal = Number(sum.value.split(' ')[0]);
    return [
      stateOf(reading, passage, {
        rule: 'maximum',
        topic: 'maximum',
        side: 'law',
        start: sum.start,
        end: sum.end,
        value: sum.value,
        unit: sum.unit,
        nominal,
        low: nominal,
        high: nominal,
        marks: [sum.value.split(' ')[1] ?? ''],
        mood: 'asserted',
      }),
    ];
  });
}
