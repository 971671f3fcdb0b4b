/** When things happened: acts and events with the date that their clause gives, how an affair began, which act came first. */
import { stateOf, type Passage, type Reading } from '../reading.ts';
import { dayNumber, type Days, type Statement } from '../statement.ts';
import type { Recognition } from '../../../text/recognise/recognition.ts';
import { allMatches } from '../../../text/recognise/scan.ts';

const w = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])`, 'giu');

/** Events that happen once in an affair. */
const EVENTS: readonly (readonly [event: string, pattern: RegExp])[] = [
  [
    'formal-notice',
    w(String.raw`mis(?:e|es)? en demeure|mettre en demeure|formal notices?|enforcement notices?|notice to comply`),
  ],
  [
    'fine',
    w(
      String.raw`(?:inflig\p{L}+|écop\p{L}+|prononc\p{L}+|condamn\p{L}+)[^.;]{0,40}(?:amende|sanction)|amende[^.;]{0,50}(?:inflig\p{L}+|prononc\p{L}+)|sanctionn(?:é|ée|és|a)|(?:was |were |been )?fined|fine[^.;]{0,20} (?:imposed|issued)`,
    ),
  ],
  [
    'inspection',
    w(
      String.raw`(?:a |avait |ont )?(?:perquisitionn\p{L}+|inspect(?:é|a|ée)|contrôl(?:é|ée|a))|perquisition|inspection|contrôle (?:sur place|inopiné|mené|effectué|a eu lieu)|descente|dawn raid|raid(?:ed)?|inspected|searched`,
    ),
  ],
  [
    'ruling',
    w(
      String.raw`(?:a )?rendu (?:son |sa |un |une )?(?:jugement|arrêt|décision|verdict)|jugement (?:rendu|du)|arrêt (?:rendu|du)|ruled|ruling|judgment (?:was )?(?:handed down|delivered|given)|verdict`,
    ),
  ],
  [
    'appeal',
    w(
      String.raw`(?:a |ont |avait )?(?:fait appel|interjeté appel|formé un recours|déposé un recours)|appealed|lodged an appeal|filed an appeal`,
    ),
  ],
  [
    'breach',
    w(
      String.raw`fuite (?:de|des) données|cyberattaque|piratage|intrusion|attaque informatique|rançongiciel|chiffré\p{L}* (?:les|des|ses)|(?:serveurs?|systèmes?|fichiers?)[^.;]{0,40}(?:bloqué|chiffré|paralysé)\p{L}*|ransomware|encrypted (?:the|its|their)|data breach|cyber-?attack|hack(?:ed)?|intrusion|breach`,
    ),
  ],
  [
    'spill',
    w(
      String.raw`déversement|rejets?(?: (?:accidentel|toxique)s?)?|pollution (?:du|de la)|spill(?:ed|age)?|discharge[ds]?|leak(?:ed)?`,
    ),
  ],
  ['collapse', w(String.raw`effondrement|s['’](?:est|était) effondr\p{L}+|s['’]effondr\p{L}+|collapse[ds]?|gave way`)],
  ['accident', w(String.raw`accident|explosion|incendie|chute|(?:est|sont) tombée?s?|fell|crash|blast|fire broke out`)],
  [
    'recall',
    w(
      String.raw`(?:a |ont )?rappelé|rappel (?:des|de (?:lots?|produits?))|campagne de rappel|recall(?:ed)?|withdrawn from the market`,
    ),
  ],
  ['dismissal', w(String.raw`licenciement|licencié(?:e|s|es)?|dismissed|dismissal|sacked|laid off`)],
  ['strike', w(String.raw`grève|débrayage|strike|walkout`)],
  ['signature', w(String.raw`signature|(?:a été |ont |a )?signé(?:e|s)?|signed`)],
  ['closure', w(String.raw`fermeture|(?:a été |a )?fermé(?:e)?|closed|closure|shut down`)],
  [
    'notification',
    w(
      String.raw`(?:a |avait )?(?:notifié|signalé|alerté|prévenu)|notifi(?:ed|cation)|reported (?:to|the|it|this)|alerted|informed`,
    ),
  ],
  ['liquidation', w(String.raw`liquid(?:é|er|ation)[^.;]{0,20}astreinte|liquidat\p{L}+[^.;]{0,30}penalty`)],
  ['warning', w(String.raw`mise en garde|avertissement|avait averti|a averti|warning|warned`)],
  [
    'complaint',
    w(
      String.raw`(?:a |ont |avait )(?:porté plainte|saisi|déposé (?:une )?plainte)|plainte[^.;]{0,40}déposée|filed a complaint|lodged a complaint|complained`,
    ),
  ],
  [
    'permit',
    w(
      String.raw`(?:permis|autorisation|licence|agrément)[^.;]{0,40}(?:accordée?|délivrée?|octroyée?|obtenue?|datait|date|signée?)|(?:permit|permission|licen[cs]e|authorisation)[^.;]{0,30}(?:granted|issued|obtained|given)|(?:granted|issued|obtained)[^.;]{0,20}(?:permit|permission|licen[cs]e)`,
    ),
  ],
  ['appointment', w(String.raw`(?:a été |avait été )?nommée?|nomination|appointed|appointment`)],
  ['theft', w(String.raw`cambriolage|vol (?:du|de la|des)|(?:a |ont )?(?:dérobé|cambriolé)|theft|burglary`)],
  ['delivery', w(String.raw`livraison|(?:a été |ont été )?livrée?s?|delivered|delivery`)],
  ['election', w(String.raw`élection|élue?s?|elected|election`)],
  [
    'opening',
    w(
      String.raw`(?:a )?(?:ouvert ses portes|été inaugurée?)|inauguration|inaugurated|opened (?:its doors|to the public)`,
    ),
  ],
  ['resignation', w(String.raw`démission|(?:a |avait )démissionné|resign(?:ed|ation)`)],
  ['hiring', w(String.raw`(?:a été |avait été )?(?:embauchée?|recrutée?|engagée?)|was hired|hired|recruited`)],
  [
    'arrest',
    w(String.raw`(?:a été |ont été )?(?:arrêtée?s?|interpellée?s?)|garde à vue|arrest(?:ed)?|taken into custody`),
  ],
  ['death', w(String.raw`(?:est |sont )?(?:morte?s?|décédée?s?) (?:le|en|au)|décès (?:le|en|au|de)|died|death of`)],
  ['hearing', w(String.raw`audience|hearing|plaidoiries`)],
  ['merger', w(String.raw`rachat|fusion|rachetée?|takeover|merger|acquired`)],
];

/** The day on which an act is made known or reaches its addressee is not the day of the act. */
const PHASES: readonly (readonly [phase: string, pattern: RegExp])[] = [
  [
    'published',
    /(?:rendue? publi\p{L}+|publiée?|publicité|annonc\p{L}+|communiqué|made public|published|announced|announcement|disclosed|press release)/iu,
  ],
  ['discovered', /(?:découv\p{L}+|détect\p{L}+|discover\p{L}*|detect\p{L}*|found out)/iu],
  ['notified', /(?:notifi\p{L}+|reçue?|remise?|received|served)/iu],
];
const FAR = 80;
const ORDINAL =
  /(?:nouve(?:lle|au)|seconde?|deuxième|troisième|autre|new|second|another|third|further)\s+(?:\p{L}+\s+)?$/iu;

const isDated = (one: Recognition): one is Recognition & { from: string; to: string } =>
  one.kind === 'date' &&
  one.from !== null &&
  one.to !== null &&
  (one.precision === 'day' || one.precision === 'month' || one.precision === 'year' || one.precision === 'week');

export function readEvents(reading: Reading): readonly Statement[] {
  return reading.passages.flatMap((passage, index) => [
    ...dated(reading, passage),
    ...origin(reading, passage, reading.passages[index - 1]),
    ...follows(reading, passage, index),
  ]);
}

interface Mention {
  readonly event: string;
  readonly start: number;
  readonly end: number;
}

function mentions(text: string): readonly Mention[] {
  const found: Mention[] = [];
  for (const [event, pattern] of EVENTS)
    for (const match of allMatches(pattern, text))
      found.push({ event, start: match.index, end: match.index + match[0].length });
  return found;
}

/** The event that words name, as "date of the formal notice" does. */
export const eventIn = (text: string): string | undefined => mentions(text)[0]?.event;

/** Every act that words name. */
export const eventsIn = (text: string): readonly string[] => mentions(text).map(({ event }) => event);

const gap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  b.start >= a.end ? b.start - a.end : a.start >= b.end ? a.start - b.end : 0;

function dated(reading: Reading, passage: Passage): readonly Statement[] {
  const dates = passage.found
    .filter(isDated)
    .map((one) => ({ ...one, at: { start: one.start - passage.start, end: one.end - passage.start } }));
  if (dates.length === 0) return [];
  const events = mentions(passage.text);
  const statements: Statement[] = [];
  for (const date of dates) {
    // Each date belongs to the event nearest to it, so that "fined in March after a raid in January" is read as two.
    const near = events
      .filter((event) => gap(event, date.at) <= FAR)
      .toSorted((a, b) => gap(a, date.at) - gap(b, date.at))[0];
    if (!near) continue;
    if (dates.some((other) => other !== date && gap(near, other.at) < gap(near, date.at))) continue;
    const start = Math.min(near.start, date.at.start);
    const end = Math.max(near.end, date.at.end);
    const between = passage.text.slice(Math.min(near.end, date.at.end), Math.max(near.start, date.at.start));
    if (/[;:]/u.test(between)) continue;
    if (ORDINAL.test(passage.text.slice(Math.max(0, near.start - 24), near.start))) continue;
    const clause = passage.text.slice(Math.max(0, start - 40), end + 40);
    const phase = PHASES.find(([, pattern]) => pattern.test(clause))?.[0] ?? 'act';
    const [from, to] = [dayNumber(date.from), dayNumber(date.to)];
    statements.push(
      stateOf(reading, passage, {
        rule: 'date',
        topic: near.event,
        start: passage.start + start,
        end: passage.start + end,
        value: date.value,
        nominal: from,
        low: from,
        high: to,
        when: { from: date.from, to: date.to },
        marks: [date.precision, phase],
      }),
    );
  }
  return statements;
}

const AFFAIR =
  /(?:(?:histoire|affaire|dossier|saga|litige|conflit|bras de fer|feuilleton|contentieux)\b.{0,60}(?:date|remonte|commenc|début|né)|tout a (?:commencé|débuté)|(?:affaire|litige|enquête|procédure) (?:a |avait )?(?:commencé|débuté)|remonte(?:nt)? à|premi(?:ère|er)s? (?:plaintes?|signalements?|alertes?|réclamations?)|(?:the )?(?:case|affair|dispute|saga|investigation|story) (?:began|started|dates back|goes back|opened)|it all (?:began|started)|dates? back to|first complaints?|first reports?|first alerts?)/iu;
const SINCE = /^(?:depuis|dès|since|as far back as|back in|in)\s/iu;

/** How the affair began: "the first complaints, in May 2020", "it dates back several years. Since December 2021, to be precise". */
function origin(reading: Reading, passage: Passage, previous: Passage | undefined): readonly Statement[] {
  const own = AFFAIR.exec(passage.text);
  const carried =
    !own &&
    previous?.paragraph === passage.paragraph &&
    AFFAIR.test(previous.text) &&
    SINCE.test(passage.text) &&
    !previous.found.some(isDated);
  if (!own && !carried) return [];
  const dates = passage.found.filter(isDated);
  const near = own
    ? dates
        .toSorted(
          (a, b) => Math.abs(a.start - passage.start - own.index) - Math.abs(b.start - passage.start - own.index),
        )
        .find((one) => Math.abs(one.start - passage.start - own.index) <= 140)
    : dates[0];
  if (!near) return [];
  const start = own ? Math.min(passage.start + own.index, near.start) : passage.start;
  const end = Math.max(near.end, own ? passage.start + own.index + own[0].length : 0);
  const [from, to] = [dayNumber(near.from), dayNumber(near.to)];
  return [
    stateOf(reading, passage, {
      rule: 'origin',
      topic: 'origin',
      start,
      end,
      value: near.value,
      nominal: from,
      low: from,
      high: to,
      when: { from: near.from, to: near.to },
      mood: 'asserted',
    }),
  ];
}

const NOTICE = EVENTS[0]?.[1] ?? /$^/gu;
const DESPITE =
  /^(?:malgré|en dépit|à la suite|suite à|après|faute de|devant|face à|puis|ensuite|par la suite|despite|following|after|then|subsequently|later)/iu;
const ASKED =
  /(?:mise en garde|avertissement|avertie?|demandé|rappelé|sommé|alerté|warn\p{L}*|asked|reminded|requested|urged)/iu;

/** "Despite this warning, nothing was done. The authority then gave formal notice": the notice comes after an earlier, dated act. */
function follows(reading: Reading, passage: Passage, index: number): readonly Statement[] {
  const [match] = allMatches(NOTICE, passage.text);
  if (!match) return [];
  const notice = { start: match.index, end: match.index + match[0].length };
  const around = reading.passages.slice(Math.max(0, index - 5), index + 1);
  const link = around.findLast((one) => DESPITE.test(one.text) && ASKED.test(one.text));
  if (!link) return [];
  const earlier = around
    .filter((one) => one.index < link.index || one === link)
    .flatMap((one) => one.found.filter(isDated))
    .at(0);
  if (!earlier) return [];
  const days: Days = { from: earlier.from, to: earlier.to };
  return [
    stateOf(reading, passage, {
      rule: 'order',
      topic: 'formal-notice',
      side: 'after-warning',
      start: sentenceStart(passage, notice.start),
      end: passage.start + Math.min(passage.text.length, notice.end + 40),
      value: `> ${earlier.value}`,
      low: dayNumber(days.from),
      high: dayNumber(days.to),
      when: days,
      mood: 'asserted',
    }),
  ];
}

/** From the beginning of the sentence, if that is near: who gives the notice stands there. */
const sentenceStart = (passage: Passage, at: number): number => passage.start + (at < 80 ? 0 : at);
