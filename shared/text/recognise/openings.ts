/**
 * Which beginnings of words a grammar can match at all, read from the grammar itself. A look at three letters costs a fiftieth of an attempt
 * to match, and nearly every attempt would fail within them. No list is kept by hand, so none can fall behind the grammar.
 */

type Node =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'all'; readonly nodes: readonly Node[] }
  | { readonly kind: 'either'; readonly nodes: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly least: number }
  /** Says nothing of what follows: the rest may be anything. */
  | { readonly kind: 'unknown' };

/** What may stand for one letter of a match, by the code of the letter. */
interface Letter {
  readonly fits: Uint8Array;
}

/** What a match may begin with, letter by letter. */
interface Beginning {
  readonly next: Map<Letter, Beginning>;
  /** Whether anything may follow. */
  isEnough: boolean;
}

/** Letters looked at; each more tells more grammars apart, and meets more openings that were not seen before. */
const LENGTH = 3;

/** Marks of the press beyond Latin-1, at the free places where Windows keeps them too. */
const MARKS: ReadonlyMap<number, number> = new Map(
  Array.from('€‚„…‘’“”–—œŒ\u202f\u2009', (mark, index) => [mark.charCodeAt(0), 0x80 + index]),
);
const UNMARKED = new Map([...MARKS].map(([mark, code]) => [code, mark]));
/** Any other sign: fits everything. */
const OTHER = 0x9f;
const codeOf = (letter: number): number =>
  letter < 0x80 ? letter : letter >= 0xa0 && letter < 0x100 ? letter : (MARKS.get(letter) ?? OTHER);

const numbers = new Map<number, number>();
/** Openings by their number, as codes of one byte each; the first fits everything. */
const openings: number[] = [(OTHER << 16) | (OTHER << 8) | OTHER];
/** More than any text of words has; what is met beyond may be anything. */
const MOST_OPENINGS = 32_768;
/** The openings met last, and their numbers: the same few hundred begin nearly every word, and a map costs ten times as much. */
const RECENT = 4_096;
const recent = new Int32Array(RECENT).fill(-1);
const recentNumbers = new Int32Array(RECENT);

/** A small number that stands for the first letters at a place; the same letters always have the same. */
export function openingAt(body: string, at: number): number {
  const second = at + 1 < body.length ? codeOf(body.charCodeAt(at + 1)) : 0;
  const third = at + 2 < body.length ? codeOf(body.charCodeAt(at + 2)) : 0;
  const packed = (codeOf(body.charCodeAt(at)) << 16) | (second << 8) | third;
  const slot = (packed ^ (packed >> 11)) & (RECENT - 1);
  if (recent[slot] === packed) return recentNumbers[slot] ?? 0;
  let number = numbers.get(packed);
  if (number === undefined) {
    if (openings.length === MOST_OPENINGS) return 0;
    number = openings.push(packed) - 1;
    numbers.set(packed, number);
  }
  recent[slot] = packed;
  recentNumbers[slot] = number;
  return number;
}

/** Whether a grammar may match where such an opening stands; never false where it does match. */
export function admitsOf({ source, flags }: RegExp): (opening: number) => boolean {
  const root: Beginning = { next: new Map(), isEnough: false };
  spread(parse(source, flags.includes('i') ? 'iu' : 'u'), root, 0, (end) => {
    end.isEnough = true;
  });
  return (opening) => admits(root, openings[opening] ?? 0, 8 * (LENGTH - 1));
}

function admits({ next, isEnough }: Beginning, packed: number, shift: number): boolean {
  if (isEnough) return true;
  const code = (packed >> shift) & 0xff;
  for (const [{ fits }, after] of next) if (fits[code] === 1 && admits(after, packed, shift - 8)) return true;
  return false;
}

/** Adds to a beginning whatever a part of a grammar may go on with. @param then told where the part may end, `depth` letters from the start */
function spread(node: Node, from: Beginning, depth: number, then: (end: Beginning, depth: number) => void): void {
  switch (node.kind) {
    case 'unknown':
      from.isEnough = true;
      return;
    case 'letter': {
      let after = from.next.get(node.letter);
      if (!after) {
        after = { next: new Map(), isEnough: depth + 1 === LENGTH };
        from.next.set(node.letter, after);
      }
      if (!after.isEnough) then(after, depth + 1);
      return;
    }
    case 'either':
      for (const one of node.nodes) spread(one, from, depth, then);
      return;
    case 'all': {
      const rest = (index: number, at: Beginning, deep: number): void => {
        const one = node.nodes[index];
        if (one) spread(one, at, deep, (end, deeper) => rest(index + 1, end, deeper));
        else then(at, deep);
      };
      rest(0, from, depth);
      return;
    }
    case 'repeat': {
      const again = (times: number, at: Beginning, deep: number): void => {
        if (times >= node.least) then(at, deep);
        spread(node.node, at, deep, (end, deeper) => {
          if (end !== at || times < node.least) again(times + 1, end, deeper);
        });
      };
      again(0, from, depth);
    }
  }
}

/** What stands for one letter, then what stands between letters; the rest is letters that mean themselves. */
const ONE_LETTER =
  /\[(?:\\.|[^\]\\])*\]|\\p\{[^}]+\}|\\u[\da-f]{4}|\\[dswDSW]|\\[^\p{L}\d]|\\[ntrf]|[^\\()|[\]{}?*+^$]/iuy;
const BETWEEN_LETTERS = /\\[bB]|[\^$]/uy;
const LOOK_AROUND = /\(\?<?[=!]/uy;
const GROUP = /\((?:\?:|\?<[^>=!]+>)?/uy;
const QUANTIFIER = /(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/uy;

/** Knows what the grammars here are written with; whatever else it meets makes the rest unknown. */
function parse(source: string, flags: string): Node {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match;
  };
  const either = (): Node => {
    const nodes = [all()];
    while (source[at] === '|') {
      at += 1;
      nodes.push(all());
    }
    return nodes.length === 1 ? (nodes[0] ?? { kind: 'unknown' }) : { kind: 'either', nodes };
  };
  const all = (): Node => {
    const nodes: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const node = one();
      const quantifier = node && take(QUANTIFIER);
      if (!node) continue;
      const least =
        { '?': 0, '*': 0, '+': 1 }[quantifier?.[0].charAt(0) ?? ''] ?? Number(quantifier?.groups?.['least']);
      nodes.push(quantifier ? { kind: 'repeat', node, least } : node);
    }
    return { kind: 'all', nodes };
  };
  /** Undefined for what stands between letters. */
  const one = (): Node | undefined => {
    const isLookAround = take(LOOK_AROUND) !== null;
    if (isLookAround || take(GROUP)) {
      const node = either();
      at += 1;
      return isLookAround ? undefined : node;
    }
    if (take(BETWEEN_LETTERS)) return undefined;
    const letter = take(ONE_LETTER)?.[0];
    if (letter !== undefined) return { kind: 'letter', letter: letterOf(letter, flags) };
    at = source.length;
    return { kind: 'unknown' };
  };
  return either();
}

const letters = new Map<string, Letter>();
/** The same letter is the same object, so that beginnings that share it are one. */
function letterOf(source: string, flags: string): Letter {
  const key = `${flags} ${source}`;
  let letter = letters.get(key);
  if (!letter) {
    const pattern = new RegExp(`^${source}$`, `${flags}s`);
    const codes = Array.from({ length: 256 }, (_, code) =>
      code === OTHER || pattern.test(String.fromCharCode(UNMARKED.get(code) ?? code)) ? 1 : 0,
    );
    letter = { fits: Uint8Array.from(codes) };
    letters.set(key, letter);
  }
  return letter;
}
