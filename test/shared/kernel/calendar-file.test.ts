import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCalendar, type CalendarEntry } from '../../../shared/kernel/calendar-file.ts';

const entry: CalendarEntry = {
  uid: 'a1',
  stamp: Date.UTC(2022, 9, 19, 8, 30, 5),
  sequence: 2,
  from: '2022-12-30',
  to: '2022-12-31',
  summary: 'Recours, 2 mois; CE',
  description: 'Un\nDeux \\ trois',
  alarms: [{ daysBefore: 7, text: 'Recours' }],
};
const options = { name: 'Halyard', product: 'Greffier' };

it('writes whole days, their alarms, and escapes what has a meaning', () => {
  expect(writeCalendar([entry], options).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Greffier//Greffier//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Halyard',
    'BEGIN:VEVENT',
    'UID:a1@greffier.invalid',
    'DTSTAMP:20221019T083005Z',
    'SEQUENCE:2',
    'DTSTART;VALUE=DATE:20221230',
    'DTEND;VALUE=DATE:20230101',
    'SUMMARY:Recours\\, 2 mois\\; CE',
    'DESCRIPTION:Un\\nDeux \\\\ trois',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    'DESCRIPTION:Recours',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('folds at 75 octets without cutting a character, and unfolds to what was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
      const text = writeCalendar([{ ...entry, summary }], options);
      const lines = text.split('\r\n');
      expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      const whole = text.replaceAll('\r\n ', '').split('\r\n');
      const escaped = summary
        .replaceAll('\\', '\\\\')
        .replaceAll(/[;,]/gu, (sign) => `\\${sign}`)
        .replaceAll(/\r\n|\r|\n/gu, '\\n');
      expect(whole).toContain(`SUMMARY:${escaped}`);
    }),
  );
});
