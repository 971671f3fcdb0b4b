/** Pages pasted as plain text with the role of every line (test/fixtures/surroundings), and how well surroundings are told on them. */
import { readFileSync, readdirSync } from 'node:fs';
import { readText } from '../../electron/importers/text/read-text.ts';
import { OWN_ROLES, type SegmentRole } from '../../shared/domain/source.ts';

const FOLDER = new URL('../fixtures/surroundings/', import.meta.url);
const ROLE_OF_LETTER: Readonly<Record<string, SegmentRole>> = {
  B: 'body',
  H: 'heading',
  C: 'caption',
  M: 'menu',
  K: 'cookie-banner',
  R: 'related',
  A: 'advertisement',
  O: 'comments',
  L: 'legal-notice',
};

interface Line {
  /** Empty for an empty line, and for one that is not counted; the first is what it is, any other is as right. */
  readonly roles: readonly SegmentRole[];
  readonly text: string;
}

export interface Capture {
  readonly name: string;
  readonly lines: readonly Line[];
}

export const CAPTURE_FILES: readonly string[] = readdirSync(FOLDER).filter((name) => name.startsWith('captures-'));

export function readCaptures(fileName: string): Capture[] {
  const [, ...records] = readFileSync(new URL(fileName, FOLDER), 'utf8').split(/^=== /mu);
  return records.map((record) => {
    const [name = '', ...rows] = record.trimEnd().split('\n');
    const lines = rows.flatMap((row): Line[] => {
      const [line, letters = '', text = ''] = /^([A-Z]*|\?)\| ?(.*)$/u.exec(row) ?? [];
      return line === undefined
        ? []
        : [{ roles: letters.split('').flatMap((letter) => ROLE_OF_LETTER[letter] ?? []), text }];
    });
    return { name, lines };
  });
}

export interface Score {
  /** Words labelled as surroundings, words told to be, and words that are both. */
  readonly labelled: number;
  readonly told: number;
  readonly right: number;
  /** Of the right ones, those with the very role of the label. */
  readonly sameRole: number;
  /** Lines of the text's own that were set aside. */
  readonly lost: readonly string[];
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

export function scoreCaptures(captures: readonly Capture[]): Score {
  let [labelled, told, right, sameRole] = [0, 0, 0, 0];
  const lost: string[] = [];
  for (const { name, lines } of captures) {
    const { body, segments } = readText({
      bytes: Buffer.from(lines.map(({ text }) => text).join('\n')),
      fileName: 'capture.txt',
      today: '2026-01-15',
      tick: () => undefined,
    });
    let at = 0;
    for (const { roles, text } of lines) {
      const [role] = roles;
      if (text === '') continue;
      const start = body.indexOf(text.trim(), at);
      at = start + text.trim().length;
      const found = segments.find((segment) => segment.start <= start && segment.end > start)?.role;
      if (start < 0 || found === undefined) throw new Error(`${name}: "${text}" is not in the text`);
      if (role === undefined) continue;
      const isRight = roles.includes(found);
      const isTold = !OWN_ROLES.has(found);
      const [isLabelled, words] = [isRight ? isTold : !OWN_ROLES.has(role), wordsOf(text)];
      if (isLabelled) labelled += words;
      if (isTold) told += words;
      if (isLabelled && isTold) right += words;
      if (isLabelled && isRight) sameRole += words;
      if (isTold && !isLabelled) lost.push(`${name}: ${text}`);
    }
  }
  return { labelled, told, right, sameRole, lost };
}

export const f1 = ({ labelled, told, right }: Score): number => (2 * right) / (labelled + told);
