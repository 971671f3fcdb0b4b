/** Invented matters with planted divergences: `⟦id kind|words⟧` marks the words of one; ids in N are controls that must not be reported. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findDivergences, readStatements } from '../../shared/law/diverge/find-divergences.ts';
import type { FoundDivergence } from '../../shared/law/diverge/found.ts';
import type { DivergeDocument } from '../../shared/law/diverge/statement.ts';

interface Label {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

interface Matter {
  readonly name: string;
  readonly documents: readonly DivergeDocument[];
  readonly labels: readonly Label[];
}

export interface DivergenceScore {
  readonly planted: number;
  readonly found: number;
  /** Divergences reported, and those of them that are planted. */
  readonly reported: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** Controls that were reported. */
  readonly controls: readonly string[];
}

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/diverge');

export const readMatters = (): readonly Matter[] =>
  readdirSync(FOLDER)
    .toSorted()
    .map((file) => readMatter(file.replace(/\.txt$/u, ''), readFileSync(path.join(FOLDER, file), 'utf8')));

function readMatter(name: string, content: string): Matter {
  const labels: Label[] = [];
  const documents = content
    .split(/^== /mu)
    .slice(1)
    .map((part, index): DivergeDocument => {
      const [head = '', ...lines] = part.split('\n');
      const [language, published = ''] = head.split(' ');
      const source = `${name}-${index + 1}`;
      let body = '';
      for (const piece of lines
        .join('\n')
        .trim()
        .split(/(⟦[^⟧]+⟧)/u)) {
        const label = /^⟦(?<id>\w+)(?: (?<kind>[\w-]+))?\|(?<words>[^⟧]+)⟧$/u.exec(piece)?.groups;
        const words = label?.['words'] ?? piece;
        if (label)
          labels.push({
            id: label['id'] ?? '',
            kind: label['kind'] ?? '',
            source,
            start: body.length,
            end: body.length + words.length,
          });
        body += words;
      }
      return {
        id: source,
        body,
        segments: [],
        language: language === 'en' ? 'en' : 'fr',
        published: published === '?' ? null : { from: published, to: published },
      };
    });
  return { name, documents, labels };
}

const touches = (found: FoundDivergence, label: Label): boolean =>
  found.statements.some(({ source, start, end }) => source === label.source && start < label.end && end > label.start);

/** A planted divergence is found when one of its kind touches two of its marks in different sources (or its only source). */
function isFound(found: FoundDivergence, labels: readonly Label[]): boolean {
  if (!labels.some(({ kind }) => kind === found.kind)) return false;
  const touched = labels.filter((label) => touches(found, label));
  const sources = new Set(labels.map(({ source }) => source)).size;
  return (
    touched.length >= Math.min(2, labels.length) &&
    new Set(touched.map(({ source }) => source)).size >= Math.min(2, sources)
  );
}

/** Counts planted divergences found and reports that no label asks for. */
export function scoreDivergences(only?: string): DivergenceScore {
  const missed: string[] = [];
  const wrong: string[] = [];
  const controls: string[] = [];
  let [planted, met, reported, right] = [0, 0, 0, 0];
  for (const { name, documents, labels } of readMatters()) {
    if (only !== undefined && name !== only) continue;
    const found = findDivergences(documents.map((document) => readStatements(document)));
    const byId = new Map<string, Label[]>();
    for (const label of labels) byId.set(label.id, [...(byId.get(label.id) ?? []), label]);
    reported += found.length;
    right += found.filter((one) => [...byId].some(([id, group]) => id.startsWith('D') && isFound(one, group))).length;
    for (const one of found)
      if (![...byId].some(([id, group]) => id.startsWith('D') && isFound(one, group)))
        wrong.push(`${name} ${one.kind} ${one.key}: ${one.statements.map(({ quote }) => quote).join(' / ')}`);
    for (const [id, group] of byId) {
      if (id.startsWith('D')) {
        planted += 1;
        if (found.some((one) => isFound(one, group))) met += 1;
        else missed.push(`${name} ${id} ${group[0]?.kind ?? ''}`);
      } else if (
        found.some(
          (one) =>
            group.filter((label) => touches(one, label)).length >= Math.min(2, group.length) &&
            (group.length > 1 || one.kind !== 'evolution'),
        )
      ) {
        controls.push(`${name} ${id}`);
      }
    }
  }
  return { planted, found: met, reported, right, missed, wrong, controls };
}
