/** Days that a document gives itself: of a decision when it was rendered, of a deed or a letter when it was signed. */
import { findDates } from './dates.ts';
import { speltDay } from './spelt-days.ts';

interface Told {
  readonly edtf: string;
  readonly words: string;
}

const COURT =
  /^(?:(?:la )?cour (?:de|d['’])|tribuna[lu]x? |conseil (?:d['’]état|de prud|constitutionnel)|high court|supreme court|court of |crown court|(?:bundes|ober|verwaltungs|amts|land)\p{L}*gericht|tribunal supremo|audiencia |hof van |rechtbank )/iu;
/** "ARRÊT DU 17 JUIN 2021", "Audience publique du 24 février 2022", "Beschluss vom 3. Mai 2022". */
const RENDERED =
  /^(?:(?:arrêt|jugement|ordonnance|décision|délibération|sentence|audience publique|séance|lecture|judge?ment|order|decision|urteil|beschluss|sentencia|auto|arrest|vonnis|provvedimento|sentenza|ordinanza|decreto|resolución|besluit|uitspraak|bescheid|verfügung|arrêté|avis|opinion)(?:[ ,]+[\p{L}\d°’'./-]+){0,6}?\s+(?:du|rendue?(?: le)?|prononcée?(?: le)?|of|dated|vom|de|del|van)|date (?:de la |of )?(?:décision|jugement|arrêt|judge?ment|decision)\s*:|entscheidungsdatum\s*:?|date\s*:)\s+(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?$/iu;

/** "Tribunal de Vaucourt, 3e chambre, 24 février 2022, n° 2004417": a court, then parts of which one is the day and none is a sentence. */
function inCourtLine(line: string): Told | undefined {
  if (!COURT.test(line)) return undefined;
  const parts = line.split(/,\s+/u);
  const [date, ...more] = findDates(line);
  if (!date || more.length > 0 || parts.length < 2 || parts.some((part) => part.length > 60)) return undefined;
  const words = line.slice(date.index, date.index + date.length);
  return parts.some((part) => part.trim().replace(/^(?:le|du)\s+/iu, '') === words)
    ? { edtf: date.edtf, words: line }
    : undefined;
}

/** Most lines are none of these: one look tells. */
const BEGINS =
  /^\s*(?:la )?(?:ac|co|tri|high|sup|cr|bund|ober|verw|amts|land|aud|hof|rec|arr|ju|ord|déc|dél|sen|séan|lec|dec|urt|bes|aut|von|date|ent|prov|ord|decr|res|bes|uits|verf|avis|opi)/iu;

/** "ARRÊT DE LA COUR (troisième chambre)", "URTEIL DES GERICHTSHOFS (Dritte Kammer)": the day stands alone below. */
const OF_COURT =
  /^(?:arrêt|jugement|ordonnance|conclusions|avis|judge?ment|order|opinion|urteil|beschluss|sentencia|auto|sentenza|ordinanza|arrest|beschikking|acórdão)\s(?:de|du|des|of|del|della|delle|van|do|der)\s.{3,80}$/iu;
/** A day and nothing else but the mark of a note: "12 mai 2021 (*)". */
const DAY_ALONE = /^(?:le |of |on |vom |del? )?$/iu;
const MARK = /^\s*(?:\(?[*¹\d]\)?|\[\d\])?\s*$/u;

function belowCourt(line: string, below: string | undefined): Told | undefined {
  const [date] = below !== undefined && below.length <= 40 && OF_COURT.test(line) ? findDates(below) : [];
  return date?.edtf.length === 10 &&
    DAY_ALONE.test((below ?? '').slice(0, date.index)) &&
    MARK.test((below ?? '').slice(date.index + date.length))
    ? { edtf: date.edtf, words: `${line} ${below}` }
    : undefined;
}

/** "Mise à disposition au greffe le 10 mars 2023", "Verkündet am 17.06.2021". */
const PRONOUNCED =
  /^(?:mise? à disposition(?: au greffe| du greffe)?|prononcée?(?: publiquement)?(?: par mise à disposition(?: au greffe)?)?|rendue?|verkündet|handed down|delivered|dictada?|uitgesproken)\s(?:(?:le|on|am|el|op)\s)?$/iu;
const MAY_PRONOUNCE = /^\s*(?:mis|pron|rend|verk|hand|deli|dict|uitg)/iu;
/** "JUGEMENT DU DIX MARS DEUX MILLE VINGT-TROIS", "L'an deux mille seize, le cinq mars". */
const SPELT = /^(?:arrêt|jugement|ordonnance|délibération|décision|l['’]an deux mille)/iu;

function pronouncedIn(line: string): Told | undefined {
  const spelt = SPELT.test(line) ? speltDay(line) : undefined;
  if (spelt !== undefined) return { edtf: spelt, words: line };
  const [date] = MAY_PRONOUNCE.test(line) ? findDates(line) : [];
  return date?.edtf.length === 10 && PRONOUNCED.test(line.slice(0, date.index).trimStart())
    ? { edtf: date.edtf, words: line }
    : undefined;
}

/** @param lines with which the document begins */
export function decidedOn(lines: readonly string[]): Told | undefined {
  for (const [index, line] of lines.entries()) {
    if (line.length > 160) continue;
    const pronounced = pronouncedIn(line);
    if (pronounced) return pronounced;
    if (!BEGINS.test(line)) continue;
    const alone = belowCourt(line, lines[index + 1]);
    if (alone) return alone;
    const court = inCourtLine(line);
    if (court) return court;
    const [date] = findDates(line);
    const after = date && line.slice(date.index + date.length);
    if (
      date?.edtf.length === 10 &&
      RENDERED.test(line.slice(0, date.index)) &&
      /^\s*(?:$|[,;(–—-]|n[°o])/u.test(after ?? '')
    )
      return { edtf: date.edtf, words: line };
  }
  return undefined;
}

const SIGNS = /^(?:en |fait|sign|établi|done|exec|dated|ges|geg|hecho|fatto|gedaan)/iu;
const SIGNED =
  /^(?:fait|signée?|établi|done|signed|executed|dated|geschehen|gegeben|hecho|fatto|gedaan)(?:\s+(?:à|en|at|in|zu|te)\s+\p{Lu}[\p{L}’' -]{1,40}?)?,?\s+(?:le|on|the|den|am|el|il|op|this)?\s*$|^en\s\p{Lu}[\p{L} ]{2,30},\sa\s$/iu;

/** "Fait à Aubenas, le 2 juin 2020". @param lines with which the document begins and ends */
export function signedOn(lines: readonly string[]): Told | undefined {
  for (const line of lines) {
    const [date] = line.length <= 160 && SIGNS.test(line) ? findDates(line) : [];
    if (date?.edtf.length === 10 && SIGNED.test(line.slice(0, date.index))) return { edtf: date.edtf, words: line };
  }
  return undefined;
}

/** "Datum: 21.06.2023", "Version 2.1 – 14 May 2019", "Issued on 3 May 2022": the whole line says of when the document is. */
const LABELLED =
  /^(?:date(?: of (?:issue|publication)| d[’']émission| de publication)?|datum|fecha|data|issued(?: on)?|dated|filed(?: on)?|(?:notifi|signifi|dépos)ée?s?(?: (?:par|via) (?:le )?(?:RPVA|RPVJ|Télérecours|e-barreau|voie électronique))?(?: le)?|version(?:\s+(?:n[°o]\s*)?\d[\d.]*)?|rev(?:ision)?\.?\s*\d[\d.]*)\s*[:,–—-]?\s*(?:(?:du|of|vom|de|del|van|le|on)\s+)?$/iu;
const OF_TIME = /^[\s,]*(?:(?:à|at|um|alle|a las)?\s*\d{1,2}\s*[h:.]\s*\d{0,2}(?:\s*uhr)?)?\s*\.?$/iu;
const MAY_LABEL = /^\s*(?:dat|fech|iss|vers|rev|fil|not|sig|dép)/iu;

/** @param lines with which the document begins */
export function datedOn(lines: readonly string[]): Told | undefined {
  for (const line of lines) {
    const [date, ...more] = line.length <= 80 && MAY_LABEL.test(line) ? findDates(line) : [];
    if (
      date &&
      more.length === 0 &&
      LABELLED.test(line.slice(0, date.index).trimStart()) &&
      OF_TIME.test(line.slice(date.index + date.length))
    )
      return { edtf: date.edtf, words: line };
  }
  return undefined;
}

/** "Réunion du 14/02/2017", "Procès-verbal de la visite du 3 mars 2021": minutes are known by the day of what they tell. */
const OF_MEETING =
  /^(?:(?:compte[- ]rendu|procès[- ]verbal|minutes|protokoll|verslag|verbale|acta)(?:\s(?:de|of|der|van|della|de la)(?:\s(?:la|the|l['’]))?)?\s?)?(?:réunion|séance|assemblée générale|visite|meeting|sitzung|besprechung|vergadering|riunione|reunión)(?:\s[\p{L}° \d]{0,40}?)?\s(?:du|de|of|on|vom|van|del)\s$/iu;
const MAY_MEET = /^\s*(?:comp|proc|minu|prot|vers|verb|acta|réun|séan|asse|visi|meet|sitz|besp|verg|riun|reun)/iu;

/** @param lines with which the document begins @returns a doubt: minutes may be written later */
export function metOn(lines: readonly string[]): Told | undefined {
  for (const line of lines) {
    const [date] = line.length <= 120 && MAY_MEET.test(line) ? findDates(line) : [];
    if (date?.edtf.length === 10 && OF_MEETING.test(line.slice(0, date.index).trimStart()))
      return { edtf: `${date.edtf}?`, words: line };
  }
  return undefined;
}
