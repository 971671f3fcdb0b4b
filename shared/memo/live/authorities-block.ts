import type { DocumentNode } from '../../domain/memo.ts';
import type { Language } from '../../kernel/words.ts';
import { read } from '../../text/recognise/reading.ts';
import { recogniseReferences } from '../../text/recognise/references.ts';
import { CAPITAL_WORDS, VOCABULARY } from '../../text/recognise/vocabulary.ts';
import { MEMO_WORDS } from '../memo-words.ts';
import { numberDocument } from '../number-document.ts';
import { documentTable, paragraph, text } from './document-table.ts';
import { LIVE_WORDS } from './live-words.ts';

/** An article or a decision that the memorandum relies on, and the numbers of the places where it does. */
export interface Authority {
  readonly kind: 'article' | 'decision';
  readonly name: string;
  /** "II.A", "§ 12", in the order of the text; empty where nothing there has a number. */
  readonly places: readonly string[];
}

/** Courts and authorities as decisions are cited by: "Cass. 1re civ., 3 mars 2013, n° …" keeps what stands before its number. */
const COURT =
  /(?<![\p{L}\d])(?:CE|Cons\. const\.|Conseil d['’]État|Conseil constitutionnel|Cass\.|Cour de cassation|CJUE|CJCE|CJEU|ECJ|CEDH|ECtHR|CAA|TA|CA|TJ|CNIL|ICO|Tribunal|Cour d['’]appel|Court of Justice|Court of Appeal|Supreme Court|High Court|First-tier Tribunal|Upper Tribunal|UKSC|EWCA|EWHC)(?!\p{L})[^;()«»“”\n]{0,70}$/u;
const LONGEST_BEFORE = 110;

/** The authorities in the author's own words: quotations, exhibits and blocks that follow the data are not his. */
export function authoritiesOf(document: DocumentNode, language: Language): readonly Authority[] {
  const found = new Map<string, { kind: Authority['kind']; name: string; places: Set<string> }>();
  const blocks = textBlocks(document, language);
  const body = blocks.map((block) => block.text).join('\n\n');
  let [index, end] = [0, blocks[0]?.text.length ?? 0];
  /** Where the reference before ended: no court of its own is looked for behind it. */
  let done = 0;
  for (const { kind, start, quote, value } of recogniseReferences(
    read(body, [], VOCABULARY[language], CAPITAL_WORDS),
  )) {
    while (start > end && index < blocks.length - 1) end += 2 + (blocks[++index]?.text.length ?? 0);
    const block = blocks[index];
    if (!block || (kind !== 'article' && kind !== 'decision')) continue;
    const from = end - block.text.length;
    const court =
      kind === 'decision' ? COURT.exec(body.slice(Math.max(from, done, start - LONGEST_BEFORE), start)) : null;
    done = start + quote.length;
    const isPoint = body.startsWith('°', start + quote.length);
    const named =
      kind === 'article'
        ? articlesOf(isPoint ? value.replace(/, \d+$/u, '') : value, language).map((name) => ({ key: name, name }))
        : [{ key: value, name: court ? `${court[0]}${quote}`.replaceAll(/[\s\u00a0\u202f]+/gu, ' ') : value }];
    for (const { key, name } of named) {
      const known = found.get(key) ?? { kind, name, places: new Set<string>() };
      // A decision cited in full in one place and by its number in another is one decision.
      if (name.length > known.name.length) known.name = name;
      if (block.place !== '') known.places.add(block.place);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .map(({ kind, name, places }) => ({ kind, name, places: [...places] }))
    .toSorted((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name, language, { numeric: true }));
}

/** A table of authorities for each kind that there is. */
export function authoritiesBlock(document: DocumentNode, language: Language): readonly DocumentNode[] {
  const authorities = authoritiesOf(document, language);
  if (authorities.length === 0) return [paragraph(LIVE_WORDS.noAuthorities[language])];
  return (['article', 'decision'] as const).flatMap((kind) => {
    const rows = authorities.filter((one) => one.kind === kind).map(({ name, places }) => [name, places.join(', ')]);
    if (rows.length === 0) return [];
    const title = kind === 'article' ? LIVE_WORDS.law[language] : LIVE_WORDS.decisions[language];
    const heads = [LIVE_WORDS.authority[language], LIVE_WORDS.where[language]];
    return [paragraph([text(title, 'strong')]), ...documentTable(heads, rows, '')];
  });
}

/** Each block of text with the number of its paragraph or, without one, of the heading that it stands under. */
function textBlocks(document: DocumentNode, language: Language): readonly { text: string; place: string }[] {
  const { labels, headings } = numberDocument(document);
  const blocks: { text: string; place: string }[] = [];
  let heading = '';
  const visit = (node: DocumentNode): void => {
    if (node.type === 'live_block' || node.type === 'blockquote') return;
    heading = headings.get(node) ?? heading;
    if (node.type === 'heading' || node.type === 'paragraph') {
      const number = node.type === 'paragraph' ? labels.get(node)?.replace(/\.$/u, '') : undefined;
      const place = number === undefined ? heading : `${MEMO_WORDS.paragraph[language]}${number}`;
      blocks.push({ text: wordsOf(node), place });
    } else for (const child of node.content ?? []) visit(child);
  };
  visit(document);
  return blocks;
}

/** A note stands apart from the words that call it. */
function wordsOf(node: DocumentNode): string {
  if (node.text !== undefined) return node.text;
  if (node.type === 'citation') return '\ufffc';
  const words = (node.content ?? []).map(wordsOf).join('');
  return node.type === 'footnote' ? `\n${words}\n` : words;
}

/** Texts that English calls otherwise. */
const ENGLISH: Readonly<Record<string, string>> = {
  RGPD: 'GDPR',
  CEDH: 'ECHR',
  TFUE: 'TFEU',
  'Charte UE': 'EU Charter',
};
const ARTICLE = /^(?<text>.*?) ?art\. (?<numbers>.+)$/u;

/** Each article of a list by itself, its text first: "C. civ., art. 1240", "CJA, art. L. 521-1", "GDPR, Art. 83". */
function articlesOf(value: string, language: Language): readonly string[] {
  const { text: of = '', numbers = '' } = ARTICLE.exec(value)?.groups ?? {};
  if (numbers === '') return [value];
  const name = language === 'en' ? (ENGLISH[of] ?? of) : of.replace(/^(loi|décret|ordonnance) (?=\d)/u, '$1 n°\u00a0');
  const word = language === 'en' ? 'Art.' : 'art.';
  return numbers.split(/, (?=[LRDA\d])| (?:et|and) /u).map((number) => {
    const spaced = number.replace(/^(LO|[LRDA])\.(?=\d)/u, '$1.\u00a0');
    return `${name === '' ? '' : `${name}, `}${word}\u00a0${spaced}`;
  });
}
