/** Periods in hours: 72 elapsed hours of GDPR art. 33(1); Reg. 1182/71 art. 3 does not extend them (art. 3(4)). */
import { isCivilDay } from './civil-day.ts';
import type { Zone } from './holidays.ts';
import type { TimeLimit } from './time-limit.ts';

const HOUR = 3_600_000;
const TIME_ZONES: Readonly<Record<Zone, string>> = {
  metropole: 'Europe/Paris',
  'alsace-moselle': 'Europe/Paris',
  guadeloupe: 'America/Guadeloupe',
  guyane: 'America/Cayenne',
  martinique: 'America/Martinique',
  mayotte: 'Indian/Mayotte',
  reunion: 'Indian/Reunion',
  'saint-barthelemy': 'America/St_Barthelemy',
  'saint-martin': 'America/Marigot',
};

/** An instant as local time with its offset, "2023-03-27T11:00+02:00": an hour that daylight saving moves shows as it is. */
function localTime(instant: number, zone: Zone): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: TIME_ZONES[zone],
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}${offset}`;
}

const INSTANT =
  /^(?<day>\d{4}-\d{2}-\d{2})[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?<offset>Z|[+-]\d{2}:?\d{2})?$/u;

/**
 * The instant named by ISO text, in ms. Without an offset it is the territory's own time; of an hour that comes twice the first, of one that
 * daylight saving leaves out the hour after. Undefined when it is no instant.
 */
export function parseInstant(text: string, zone: Zone = 'metropole'): number | undefined {
  const { day = '', time = '', offset } = INSTANT.exec(text)?.groups ?? {};
  if (!isCivilDay(day)) return undefined;
  const instant = Date.parse(`${day}T${time}${(offset ?? 'Z').replace(/(\d{2})(\d{2})$/u, '$1:$2')}`);
  if (Number.isNaN(instant)) return undefined;
  if (offset !== undefined) return instant;
  const shown = (at: number): string => localTime(at, zone).slice(0, 16);
  const wanted = `${day}T${time.slice(0, 5)}`;
  const around = Array.from({ length: 27 }, (_, step) => instant + (step - 14) * HOUR);
  return around.find((at) => shown(at) === wanted) ?? around.find((at) => shown(at) > wanted);
}

/** The day of an instant in a territory; undefined when the text is no instant. */
export function localDay(text: string, zone: Zone): string | undefined {
  const instant = parseInstant(text, zone);
  return instant === undefined ? undefined : localTime(instant, zone).slice(0, 10);
}

/** Elapsed hours from the instant of knowledge; the reading under Reg. 1182/71 leaves out the hour under way. */
export function computeHours(start: number, hours: number, zone: Zone): TimeLimit {
  const conservative = localTime(start + hours * HOUR, zone);
  const nextHour = Math.ceil(start / HOUR) * HOUR;
  const lenient = localTime(nextHour + hours * HOUR, zone);
  return {
    lastDay: conservative,
    prudentDay: conservative,
    authority: 'RGPD art. 33(1) ; règl. 1182/71 art. 3',
    steps: [
      {
        text: { fr: `Connaissance : ${localTime(start, zone)}.`, en: `Knowledge: ${localTime(start, zone)}.` },
        day: localTime(start, zone),
        authority: 'RGPD art. 33(1)',
      },
      {
        text: {
          fr: `Plus ${hours} heures écoulées : ${conservative}, sans report de fin de semaine.`,
          en: `Plus ${hours} elapsed hours: ${conservative}, not moved for a weekend.`,
        },
        day: conservative,
        authority: 'Règl. 1182/71 art. 3(4)',
      },
      {
        text: {
          fr: 'Deux jours ouvrables au moins dans toute période de deux jours ou plus : la portée de cette règle pour un délai en heures est discutée, l’heure la plus proche est retenue.',
          en: 'Two working days at least in any period of two days or more: whether this holds for a period in hours is disputed, the earlier hour is kept.',
        },
        day: conservative,
        authority: 'Règl. 1182/71 art. 3(5)',
      },
    ],
    otherReadings:
      lenient === conservative
        ? []
        : [
            {
              lastDay: lenient,
              reading: {
                fr: 'heure de l’événement non comptée (règl. 1182/71 art. 3(1))',
                en: 'hour of the event not counted (Reg. 1182/71 art. 3(1))',
              },
            },
          ],
  };
}
