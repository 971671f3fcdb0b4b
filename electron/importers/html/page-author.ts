/** Who wrote a page, by its data, its elements and its markup. */
import { decode } from 'html-entities';
import { inOrder, isDesk, personsIn, withoutHelp } from '../metadata/agencies.ts';
import { guess, type Guess } from '../metadata/guess.ts';
import type { PageFacts } from './page-facts.ts';
import { plainLetters } from './page-letters.ts';
import type { StructuredData } from './structured-data.ts';

export const isName = (value: string | undefined): value is string =>
  value !== undefined && value.length <= 120 && !/^https?:|[{}<>@]/iu.test(value) && /\p{L}[\p{L}\d]/u.test(value);

/** What an element called "author" holds may be a sentence about one. */
const areNames = (names: string | undefined): boolean =>
  names !== undefined &&
  names !== '' &&
  names.split(', ').every((name) => name.split(/\s/u).length <= 5 && !/\d|[.!?:]$/u.test(name));

/** Indexes write the family's name first. */
const citedIn = (facts: PageFacts): string | undefined =>
  facts.meta.get('citation_author')?.split('; ').map(inOrder).join('; ');

export function authorOf(facts: PageFacts, data: StructuredData, site: string): Guess | undefined {
  const clean = (name: string | undefined): string | undefined => {
    const own = withoutHelp(name ?? '')
      .replace(/^\s*(?:par|by|von|por|di|door|auteure?|author|autor(?:in)?|autore|auteurs?)\s*:?\s+(?=\p{Lu})/u, '')
      .replace(/^\s*(?:par|by|von|door|auteure?|author)\s*:?\s+/iu, '')
      .split(
        /\s+[–—|·•]\s+|\s*,?\s+(?:publié|published|le \d|mis à jour|\d{1,2}(?:er)?\.?\s\p{L}{3,9}\.?,?\s\d{4}|(?:19|20)\d\d-\d\d|\d{1,2}[/.]\d)/iu,
      )[0];
    return isName(own) &&
      plainLetters(own) !== plainLetters(site) &&
      !/^(?:admin|administrator|webmaster)$/iu.test(own) &&
      !isDesk(own)
      ? personsIn(decode(own), (one) => plainLetters(one) === plainLetters(site))
      : undefined;
  };
  const named = [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'parsely-author',
    'sailthru.author',
    'byl',
  ]
    .map((tag) => ({ tag, name: clean(tag === 'citation_author' ? citedIn(facts) : facts.meta.get(tag)) }))
    .find(({ name }) => name !== undefined && name !== '');
  // A card for networks says who wrote it below a label of its own.
  const card = [1, 2].find((at) =>
    /^(?:written by|écrit par|rédigé par|von|por|author)$/iu.test(facts.meta.get(`twitter:label${at}`) ?? ''),
  );
  const byline = facts.bylines.find((one) => areNames(clean(one)));
  return (
    guess(clean(data.author), 'document-data', { tag: 'JSON-LD author' }) ??
    guess(named?.name, 'document-data', { tag: named?.tag ?? '' }) ??
    guess(card === undefined ? undefined : clean(facts.meta.get(`twitter:data${card}`)), 'document-data', {
      tag: `twitter:data${card}`,
    }) ??
    guess(clean(byline), 'markup', { rule: 'byline', words: byline })
  );
}
