/** Writes a calendar (iCalendar, RFC 5545): whole days, each with its alarms. Pure: the same entries give the same bytes. */

export interface CalendarEntry {
  /** Unique and lasting, so that a calendar replaces the entry instead of adding it again (§ 3.8.4.7). */
  readonly uid: string;
  /** Milliseconds since 1970 (§ 3.8.7.2). */
  readonly stamp: number;
  /** Rises each time that the day changes (§ 3.8.7.4). */
  readonly sequence: number;
  /** First and last day, ISO, both within the entry. */
  readonly from: string;
  readonly to: string;
  readonly summary: string;
  readonly description: string;
  readonly alarms: readonly { readonly daysBefore: number; readonly text: string }[];
}

export interface CalendarOptions {
  readonly name: string;
  /** Domain part of every uid. */
  readonly product: string;
}

const DAY = 86_400_000;
/** § 3.1: a line has at most 75 octets, its end left out. */
const LINE = 75;

const octets = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4;
};

/** § 3.1: a longer line goes on in the next after one space; a character is never cut. */
function folded(line: string): string {
  let text = '';
  let room = LINE;
  for (const character of line) {
    if (octets(character) > room) {
      text += '\r\n ';
      room = LINE - 1;
    }
    text += character;
    room -= octets(character);
  }
  return text;
}

/** § 3.3.11. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[;,]/gu, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/gu, '\\n');

const utc = (time: number): string => `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
const date = (day: string): string => day.replaceAll('-', '');
/** § 3.6.1: the end of an entry is the day after its last. */
const dayAfter = (day: string): string =>
  date(new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10));

/** Ends every line in CR LF, the last too. */
export function writeCalendar(entries: readonly CalendarEntry[], { name, product }: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${product}//${product}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${entry.uid}@${product.toLowerCase()}.invalid`,
      `DTSTAMP:${utc(entry.stamp)}`,
      `SEQUENCE:${entry.sequence}`,
      `DTSTART;VALUE=DATE:${date(entry.from)}`,
      `DTEND;VALUE=DATE:${dayAfter(entry.to)}`,
      `SUMMARY:${escaped(entry.summary)}`,
      ...(entry.description === '' ? [] : [`DESCRIPTION:${escaped(entry.description)}`]),
      'TRANSP:TRANSPARENT',
      ...entry.alarms.flatMap(({ daysBefore, text }) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `TRIGGER:-P${daysBefore}D`,
        `DESCRIPTION:${escaped(text)}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
