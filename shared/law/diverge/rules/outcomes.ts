/** Outcomes told as opposites, and sanctions planned by one source and decided in another. */
import { countriesIn } from '../countries.ts';
import { nearestDate, stateOf, type Passage, type Reading } from '../reading.ts';
import type { Statement } from '../statement.ts';

const w = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])`, 'giu');

/** Each pair: words of the one outcome, words of its opposite. */
const OPPOSITES: readonly (readonly [topic: string, yes: RegExp, no: RegExp])[] = [
  [
    'appeal-outcome',
    w(
      String.raw`(?:a |ont |avait )?(?:confirmé|rejeté (?:le |son |l['’])(?:recours|appel|pourvoi))[^.;,]{0,30}|upheld|dismissed the appeal|rejected the appeal`,
    ),
    w(String.raw`(?:a |ont |avait )?(?:annulé|cassé|infirmé)[^.;,]{0,30}|overturned|quashed|set aside|struck down`),
  ],
  [
    'guilt',
    w(String.raw`(?:reconnue?s? coupables?|found guilty|convicted)[^.;,]{0,20}`),
    w(String.raw`(?:relaxée?s?|acquittée?s?|acquitted|cleared of)[^.;,]{0,20}`),
  ],
  [
    'compliance',
    w(
      String.raw`(?:s['’]est|s['’]était|s['’]est pleinement) (?:mise? en conformité|conformée?)[^.;,]{0,30}|(?:a |avait )(?:respecté l['’]injonction|exécuté l['’]injonction)|(?:has |had )?complied with[^.;,]{0,30}`,
    ),
    w(
      String.raw`(?:ne s['’]est|ne s['’]était) (?:toujours )?pas (?:mise? en conformité|conformée?)[^.;,]{0,20}|n['’]a(?:vait)? (?:pas|rien) (?:respecté|exécuté|fait pour se mettre en conformité)[^.;,]{0,20}|(?:did not|has not|had not|failed to) compl(?:y|ied)[^.;,]{0,20}`,
    ),
  ],
  [
    'payment',
    w(
      String.raw`(?:a |avait |ont |s['’]est )(?:intégralement |déjà |bien )?(?:payé|réglé|acquittée? de)(?: (?:en|le|dès|depuis|hier|début|fin)[^.;,]{0,20})? (?:l['’]amende|la somme|sa dette|les salaires|l['’]intégralité)[^.;,]{0,20}|(?:has |had )?paid the (?:fine|penalty|full amount|wages)(?: in full)?`,
    ),
    w(
      String.raw`n['’]a(?:vait)? (?:toujours |encore )?(?:pas|jamais) (?:payé|réglé) (?:l['’]amende|la somme|sa dette|les salaires)[^.;,]{0,20}|ne s['’](?:est|était) (?:toujours )?pas acquittée? de[^.;,]{0,20}|(?:has|had) (?:not|never) paid (?:the )?(?:fine|penalty|wages)`,
    ),
  ],
  [
    'appealed',
    w(
      String.raw`(?:a |ont |avait )(?:fait appel|interjeté appel|formé (?:un )?(?:recours|pourvoi|appel))[^.;,]{0,20}|(?:has |have |had )?(?:appealed|lodged an appeal|filed an appeal)[^.;,]{0,20}`,
    ),
    w(
      String.raw`n['’](?:a|ont|avait) (?:pas|jamais) (?:fait appel|interjeté appel|formé de (?:recours|pourvoi))[^.;,]{0,20}|(?:did not|has not|have not|never|will not) appeal(?:ed)?[^.;,]{0,20}|renonc\p{L}+ à (?:faire appel|tout recours)`,
    ),
  ],
  [
    'compensation',
    w(
      String.raw`(?:a |ont |avait )(?:indemnisé|versé [^.;]{0,40}?\s(?:au|aux|à la|à l['’])|dédommagé)[^.;,]{0,30}|(?:has |have |had )?(?:compensated|paid out)[^.;,]{0,30}`,
    ),
    w(
      String.raw`refus\p{L}+ d['’](?:indemniser|dédommager)[^.;,]{0,30}|n['’]a(?:vait)? (?:toujours |encore )?(?:pas|jamais) (?:indemnisé|dédommagé)[^.;,]{0,30}|refus\p{L}+ to (?:compensate|pay out)[^.;,]{0,30}|(?:has|had|have) (?:not|never) compensated[^.;,]{0,30}`,
    ),
  ],
  [
    'approval',
    w(
      String.raw`(?:a |ont |avait )(?:approuvé|autorisé|validé|accepté) (?:le |la |son |sa |l['’]|ce )(?:projet|plan|permis|demande|fusion|rachat|offre|opération)[^.;,]{0,20}|(?:approved|authorised|authorized|cleared) (?:the |its |a )(?:[\p{L}-]+ )?(?:plan|project|permit|application|merger|takeover|bid|deal)`,
    ),
    w(
      String.raw`(?:a |ont |avait )(?:refusé|rejeté|bloqué) (?:le |la |son |sa |l['’]|ce )(?:projet|plan|permis|demande|fusion|rachat|offre|opération)[^.;,]{0,20}|(?:refused|rejected|blocked|turned down) (?:the |its |a )(?:[\p{L}-]+ )?(?:plan|project|permit|application|merger|takeover|bid|deal)`,
    ),
  ],
  [
    'ransom',
    w(
      String.raw`(?:has |had )?paid (?:a |the |its )?ransom[^.;,]{0,30}|(?:a |avait |aurait )?(?:payé|versé|réglé) (?:une |la )?rançon[^.;,]{0,30}`,
    ),
    w(
      String.raw`(?:has |had )?(?:paid (?:nothing|no ransom)|refused to pay|(?:did not|never) pa(?:y|id))[^.;,]{0,12}(?:(?:the |a |any )?ransom|(?:to )?(?:the )?(?:attackers|hackers|criminals|gang))|n['’]a(?:vait)? (?:rien|pas|jamais) (?:payé|versé)[^.;,]{0,20}(?:rançon|pirates|pirate)|(?:refusé de|sans) payer (?:une |la |de )?rançon`,
    ),
  ],
  [
    'notified',
    w(
      String.raw`(?:a |avait |avoir )(?:immédiatement |aussitôt |bien )?(?:prévenu|alerté|notifié|informé)[^.;,]{0,40}|(?:immediately |promptly )?(?:notified|alerted|informed) (?:the |its )[^.;,]{0,30}`,
    ),
    w(
      String.raw`n['’]a(?:vait)? (?:jamais|pas) (?:prévenu|alerté|notifié|informé)[^.;,]{0,40}|(?:never|did not|failed to) (?:notif(?:y|ied)|alert(?:ed)?|inform(?:ed)?)[^.;,]{0,30}`,
    ),
  ],
  [
    'insured',
    w(String.raw`(?:était|est) (?:bien )?assurée?[^.;,]{0,20}|was insured`),
    w(String.raw`n['’](?:était|est) pas assurée?[^.;,]{0,20}|was (?:not insured|uninsured)`),
  ],
  [
    'closure',
    w(
      String.raw`(?:a |avait )(?:été )?(?:fermé|cessé son activité)[^.;,]{0,20}|(?:has |had )?(?:been shut|ceased trading|closed down)[^.;,]{0,20}`,
    ),
    w(
      String.raw`(?:reste|est restée?|continue d['’]être|demeure) (?:ouverte?|en activité)[^.;,]{0,20}|remain(?:s|ed) open[^.;,]{0,20}`,
    ),
  ],
  [
    'liability',
    w(
      String.raw`(?:a |avait )reconnu (?:sa responsabilité|les faits|ses torts)|reconna(?:ît|issait) (?:sa responsabilité|les faits|ses torts)|admit(?:s|ted) (?:liability|the facts|wrongdoing|responsibility)`,
    ),
    w(
      String.raw`(?:conteste|nie|contestait|niait|a nié|a contesté) (?:toute |sa |les )?(?:responsabilité|faits|accusations)|den(?:ies|ied) (?:liability|wrongdoing|responsibility|the allegations)`,
    ),
  ],
];

const PLANS = w(
  String.raw`recommand\p{L}+|envisag\p{L}+|menac\p{L}+|intention|provisoire|propos(?:e|é)|projet de|provisional\p{L}*|intends?|plans to|recommend\p{L}*|threaten\p{L}*|considering`,
);
const SANCTION = /(?:amende|sanction|condamnation|fine|penalty)/iu;
const DECIDED = w(
  String.raw`(?:déjà |aussi |également )?(?:écop\p{L}+|reçu|fait l['’]objet|inflig\p{L}+|prononc\p{L}+|condamn\p{L}+|sanctionn\p{L}+)[^.;]{0,60}|(?:was |were |been |also )?fined[^.;]{0,60}|(?:received|got|faced) [^.;]{0,20}(?:fine|penalt)[^.;]{0,50}`,
);

export function readOutcomes(reading: Reading): readonly Statement[] {
  return reading.passages.flatMap((passage) => [
    ...opposites(reading, passage),
    ...ended(reading, passage),
    ...sanctions(reading, passage),
  ]);
}

/** A stem of one of them stands in every match. */
const HINT =
  /confirm|rejet|annul|cass|infirm|upheld|dismiss|reject|overturn|quash|aside|struck|coupable|guilty|convict|relax|acquit|clear|conform|respect|exécut|compl|pay|régl|paid|prév|alert|notif|inform|assur|insur|ferm|cess|appel|appeal|recours|pourvoi|indemnis|dédommag|versé|compensat|approuv|approv|autoris|authori|valid|accept|refus|bloqu|block|turned|ransom|rançon|pirate|hackers|attackers|shut|clos|ceas|ouvert|open|activité|responsab|faits|torts|accus|liab|wrong|alleg/iu;

function opposites(reading: Reading, passage: Passage): readonly Statement[] {
  if (!HINT.test(passage.text)) return [];
  return OPPOSITES.flatMap(([topic, yes, no]) => {
    no.lastIndex = 0;
    yes.lastIndex = 0;
    const denied = no.exec(passage.text);
    const match = denied ?? yes.exec(passage.text);
    if (!match) return [];
    return [
      stateOf(reading, passage, {
        rule: 'opposite',
        topic,
        side: denied ? 'no' : 'yes',
        start: passage.start + match.index,
        end: passage.start + match.index + match[0].trimEnd().length,
      }),
    ];
  });
}

/** One sum, agreed upon here and ordered there: a settlement admits nothing, a judgment decides. */
const AGREED = w(
  String.raw`settle(?:s|d|ment)?[^.;]{0,40}|agreed to (?:a settlement|pay)[^.;]{0,30}|(?:accord|règlement) (?:amiable|transactionnel)[^.;]{0,40}|transaction[^.;]{0,30}|(?:a |ont )?accepté de (?:payer|verser)[^.;]{0,30}`,
);
const ORDERED = w(
  String.raw`condamn\p{L}+ à (?:payer|verser|rembourser|indemniser)[^.;]{0,40}|(?:was |were |been )?ordered to (?:pay|repay|compensate)[^.;]{0,40}|(?:judge|court|jury) (?:awarded|ordered)[^.;]{0,40}`,
);

function ended(reading: Reading, passage: Passage): readonly Statement[] {
  const sums = passage.found.filter(({ kind, unit }) => kind === 'amount' && unit === '');
  if (sums.length === 0) return [];
  return (
    [
      ['yes', AGREED],
      ['no', ORDERED],
    ] as const
  ).flatMap(([side, pattern]) => {
    pattern.lastIndex = 0;
    const match = pattern.exec(passage.text);
    if (!match) return [];
    const [from, to] = [passage.start + match.index, passage.start + match.index + match[0].trimEnd().length];
    const sum = sums.find((one) => one.start < to + 4 && one.end > from - 40);
    if (!sum) return [];
    return [
      stateOf(reading, passage, {
        rule: 'opposite',
        topic: `settled-or-ordered:${sum.value}`,
        side,
        start: from,
        end: Math.max(to, sum.end),
        authority: { name: '', country: '' },
        value: sum.value,
      }),
    ];
  });
}

/** A sanction planned, with its sum; or decided in a country, with or without one. */
function sanctions(reading: Reading, passage: Passage): readonly Statement[] {
  if (!SANCTION.test(passage.text)) return [];
  const sum = passage.found.find(({ kind, unit }) => kind === 'amount' && unit === '');
  PLANS.lastIndex = 0;
  const plan = PLANS.exec(passage.text);
  if (plan && sum && sum.start - passage.start > plan.index) {
    return [
      stateOf(reading, passage, {
        rule: 'sanction',
        topic: passage.authority.country,
        side: 'planned',
        start: passage.start + plan.index,
        end: sum.end,
        value: sum.value,
        nominal: Number(sum.value.split(' ')[0]),
        mood: 'planned',
      }),
    ];
  }
  DECIDED.lastIndex = 0;
  const decided = DECIDED.exec(passage.text);
  if (!decided) return [];
  const countries = new Set(
    countriesIn(passage.text)
      .filter(({ isAdjective, start }) => !isAdjective && start >= decided.index)
      .map(({ code }) => code),
  );
  if (countries.size === 0 && passage.authority.country !== '') countries.add(passage.authority.country);
  const end = passage.start + decided.index + decided[0].trimEnd().length;
  return [...countries].map((country) =>
    stateOf(reading, passage, {
      rule: 'sanction',
      topic: country,
      side: 'decided',
      start: passage.start + decided.index,
      end,
      value: sum?.value ?? '',
      authority: { name: '', country },
      when: nearestDate(passage, end, end),
      marks: sum ? ['sum'] : [],
    }),
  );
}
