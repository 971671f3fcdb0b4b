/** Texts with their labels: `⟦kind value|words⟧` marks a span and the value it must get. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recognise } from '../../shared/text/recognise/recognise.ts';
import type { Recognition } from '../../shared/text/recognise/recognition.ts';

interface Label {
  readonly kind: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface LabelledText {
  readonly language: 'fr' | 'en';
  readonly published: string;
  readonly body: string;
  readonly labels: readonly Label[];
}

export interface Score {
  readonly labelled: number;
  readonly proposed: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

type Labels = 'labelled' | 'labelled-names' | 'reports';

function readLabelled(name: Labels): readonly LabelledText[] {
  const file = path.resolve(import.meta.dirname, `../fixtures/recognise/${name}.txt`);
  return readFileSync(file, 'utf8')
    .split(/^== /mu)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [language, published = ''] = head.split(' ');
      return {
        language: language === 'en' ? ('en' as const) : ('fr' as const),
        published,
        ...unmark(lines.join('\n').trim()),
      };
    });
}

function unmark(marked: string): { body: string; labels: readonly Label[] } {
  const labels: Label[] = [];
  let body = '';
  for (const part of marked.split(/(⟦[^⟧]+⟧)/u)) {
    const label = /^⟦(\w+) ([^|]+)\|([^⟧]+)⟧$/u.exec(part);
    const words = label?.[3] ?? part;
    if (label?.[1] !== undefined && label[2] !== undefined)
      labels.push({ kind: label[1], value: label[2], start: body.length, end: body.length + words.length });
    body += words;
  }
  return { body, labels };
}

const fits = (label: Label, one: Recognition): boolean =>
  label.kind === one.kind && label.value === one.value && one.start < label.end && one.end > label.start;

/** Counts labels found with the right value and proposals that no label asks for, over the kinds given. */
export function scoreRecognisers(kinds: readonly string[], labels: Labels = 'labelled'): Score {
  const missed: string[] = [];
  const wrong: string[] = [];
  let [labelled, proposed, right] = [0, 0, 0];
  for (const { language, published, body, labels: wantedLabels } of readLabelled(labels)) {
    const found = recognise(body, [], { language, published: { from: published, to: published } }).filter(({ kind }) =>
      kinds.includes(kind),
    );
    const wanted = wantedLabels.filter(({ kind }) => kinds.includes(kind));
    labelled += wanted.length;
    proposed += found.length;
    for (const label of wanted) {
      if (found.some((one) => fits(label, one))) right += 1;
      else missed.push(`${label.kind} ${label.value} | ${body.slice(label.start, label.end)}`);
    }
    wrong.push(
      ...found
        .filter((one) => !wanted.some((label) => fits(label, one)))
        .map(({ kind, value, quote }) => `${kind} ${value} | ${quote}`),
    );
  }
  return { labelled, proposed, right, missed, wrong };
}

/** The same of who speaks: words that are somebody's, and no others. */
export function scoreSpeakers(): Score {
  const missed: string[] = [];
  const wrong: string[] = [];
  let [labelled, proposed, right] = [0, 0, 0];
  for (const { language, published, body, labels } of readLabelled('labelled-names')) {
    const found = recognise(body, [], { language, published: { from: published, to: published } }).filter(
      ({ kind, speaker }) => speaker !== undefined && (kind === 'amount' || kind === 'quantity' || kind === 'period'),
    );
    const wanted = labels.filter(({ kind }) => kind === 'speaker');
    const isSaid = (label: Label, one: Recognition): boolean =>
      label.value === one.speaker && one.start < label.end && one.end > label.start;
    labelled += wanted.length;
    proposed += found.length;
    for (const label of wanted) {
      if (found.some((one) => isSaid(label, one))) right += 1;
      else missed.push(`${label.value} | ${body.slice(label.start, label.end)}`);
    }
    wrong.push(
      ...found
        .filter((one) => !wanted.some((label) => isSaid(label, one)))
        .map(({ speaker, quote }) => `${speaker} | ${quote}`),
    );
  }
  return { labelled, proposed, right, missed, wrong };
}

/** The texts without their marks. */
export const labelledBodies = (language: 'fr' | 'en'): readonly string[] =>
  readLabelled('labelled')
    .filter((one) => one.language === language)
    .map(({ body }) => body);
