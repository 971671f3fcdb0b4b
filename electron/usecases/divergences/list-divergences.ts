import { independentCount } from '../../../shared/domain/family.ts';
import { FOUND_PREFIX, type Divergence, type DivergenceClaim } from '../../../shared/domain/divergence.ts';
import type { FoundDivergence } from '../../../shared/law/diverge/found.ts';
import { edtfOf } from '../../../shared/law/diverge/edtf-of-days.ts';
import { claimIdOf } from '../../../shared/law/diverge/own-claims.ts';
import type { Statement } from '../../../shared/law/diverge/statement.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { listComparable } from '../../store/queries/comparable.ts';
import { listStoredDivergences, ownClaimValues, type StoredDivergence } from '../../store/queries/divergence.ts';
import { sourceRowsByNo } from '../../store/queries/source-read.ts';

/** Those of the case file, then what was found and not yet taken: neither what was decided, nor what brings no new value to it. */
export function listDivergences(file: CaseFile, found: readonly FoundDivergence[]): readonly Divergence[] {
  const stored = listStoredDivergences(file.read);
  const byKey = new Map(stored.filter(({ key }) => key !== '').map((one) => [one.key, one]));
  const proposals = found.filter((one) => bringsNews(one, byKey.get(one.key)));
  const claims = claimMaker(file, proposals);
  return [
    ...stored.map((one) => toDivergence(one)),
    ...proposals
      .map((one): Divergence => {
        const values = one.statements.flatMap((statement) => claims(statement) ?? []);
        return {
          id: `${FOUND_PREFIX}${one.key}`,
          state: 'proposed',
          kind: one.kind,
          proposition: '',
          topic: one.topic,
          explanation: one.explanation,
          claims: values,
          rulingClaimId: null,
          note: '',
          voices: voicesOf(values),
        };
      })
      .filter(({ claims: values }) => values.length > 0),
  ];
}

/** Without what the store alone needs, with its voices counted. */
export function toDivergence({ key: _key, ...stored }: StoredDivergence): Divergence {
  return { ...stored, voices: voicesOf(stored.claims) };
}

const voicesOf = (claims: readonly DivergenceClaim[]): number =>
  independentCount(
    claims.flatMap(({ source }) => (source ? [{ sourceId: source.id, familyId: source.familyId }] : [])),
  );

function bringsNews(found: FoundDivergence, known: StoredDivergence | undefined): boolean {
  if (!known) return true;
  const places = new Set(known.claims.map(({ source, start }) => `${source?.id}:${start}`));
  const values = new Set(known.claims.map(({ value }) => value));
  const tied = new Set(known.claims.map(({ claimId }) => claimId));
  return found.statements.some(({ source, start, value, quote }) => {
    const own = claimIdOf(source);
    return own === undefined
      ? !places.has(`${source}:${start}`) && !values.has(valueOf({ value, quote }))
      : !tied.has(own);
  });
}

/** The canonical value, or the words where a rule compares words. */
export const valueOf = ({ value, quote }: Pick<Statement, 'value' | 'quote'>): string => (value === '' ? quote : value);

/** Claims of the sources that are there; the rows of those that take part are read once. */
export function claimMaker(
  file: CaseFile,
  found: readonly FoundDivergence[],
): (statement: Statement) => DivergenceClaim | undefined {
  const wanted = new Set(found.flatMap(({ statements }) => statements.map(({ source }) => source)));
  const comparable = listComparable(file.read).filter(({ id }) => wanted.has(id));
  const texts = new Map(comparable.map(({ id, textId }) => [id, textId]));
  const rows = new Map(
    sourceRowsByNo(
      file.read,
      comparable.map(({ no }) => no),
    ).map((row) => [row.id, row]),
  );
  const own = [...wanted].some((id) => claimIdOf(id) !== undefined) ? ownClaimValues(file.read) : undefined;
  return (statement) => {
    const claimId = claimIdOf(statement.source);
    if (claimId !== undefined) return own?.get(claimId);
    const row = rows.get(statement.source);
    const textId = texts.get(statement.source);
    if (!row || textId === undefined) return undefined;
    return {
      claimId: null,
      source: {
        id: row.id,
        no: row.no,
        title: row.title === '' ? row.fileName : row.title,
        published: row.published,
        publisher: row.publisher,
        exhibitNumber: row.exhibitNumber,
        familyId: row.familyId,
      },
      textId,
      start: statement.start,
      end: statement.end,
      quote: statement.quote,
      passageId: null,
      page: null,
      value: valueOf(statement),
      unit: statement.unit,
      date: statement.when ? edtfOf(statement.when) : '',
      speaker: statement.speaker,
      factId: null,
    };
  };
}
