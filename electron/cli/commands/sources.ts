/** Commands on sources and searching. */
import { genreNamed, SOURCE_GENRES, type SourceGenre } from '../../../shared/domain/genre.ts';
import { SOURCE_FIELDS, type SourceField, type SourceRow } from '../../../shared/domain/source.ts';
import { agree } from '../../../shared/kernel/words.ts';
import { SEARCH_SCOPES, type SearchScope } from '../../../shared/domain/search.ts';
import { tellNewVersion } from '../new-version.ts';
import { UsageError, allSources, findSource, openCase, resolvePath, type Command } from '../command.ts';

const told = ({
  id,
  no,
  title,
  genre,
  published,
  publisher,
  author,
  language,
  captured,
  address,
  kind,
  state,
  sha256,
  size,
  pageCount,
  relativePath,
  fileName,
  provenance,
  basis,
  problem,
  exhibitNumber,
  parentNo,
  familyId,
}: SourceRow): object => ({
  id,
  no,
  title,
  genre,
  published,
  publisher,
  author,
  language,
  captured,
  address,
  kind,
  state,
  sha256,
  size,
  pages: pageCount,
  path: relativePath,
  file: fileName,
  provenance,
  basis,
  problem,
  exhibit: exhibitNumber,
  parent: parentNo,
  family: familyId === null ? null : Number(familyId),
});

export const sourcesCommand: Command = {
  name: 'sources',
  usage: 'CASE',
  summary: { fr: 'Liste les sources.', en: 'Lists the sources.' },
  gives: {
    fr: '[{no, title, genre, published, publisher, author, language, captured, kind, state, sha256, pages, path, provenance, basis, problem, parent, family…}] ; published et captured en EDTF, family par le numéro de sa première source',
    en: '[{no, title, genre, published, publisher, author, language, captured, kind, state, sha256, pages, path, provenance, basis, problem, parent, family…}]; published and captured as EDTF, family by the number of its first source',
  },
  needs: 1,
  run: async (context) => {
    await openCase(context);
    const { rows } = await allSources(context);
    if (context.json) context.printJson(rows.map((row) => told(row)));
    else
      for (const { no, published, kind, title, relativePath, parentNo } of rows)
        context.print(
          `${no}\t${published}\t${kind}\t${title}\t${relativePath}${parentNo === null ? '' : `\t< ${parentNo}`}`,
        );
    return 0;
  },
};

export const textCommand: Command = {
  name: 'text',
  usage: 'CASE SOURCE',
  summary: {
    fr: 'Imprime le texte d’une source (par numéro, identifiant ou empreinte) ; les places comptent en unités UTF-16.',
    en: 'Prints a source’s text (by number, id or hash); offsets count UTF-16 units.',
  },
  gives: {
    fr: '{source, text, segments: [{start, end, role, block, level?}], pageStarts}',
    en: '{source, text, segments: [{start, end, role, block, level?}], pageStarts}',
  },
  needs: 2,
  run: async (context) => {
    await openCase(context);
    const source = await findSource(context, context.arguments[1] ?? '');
    const text = await context.call('source.text', { sourceId: source.id });
    if (context.json)
      context.printJson({
        source: source.no,
        text: text?.body ?? '',
        segments: text?.segments ?? [],
        pageStarts: text?.pageStarts ?? [],
      });
    else context.print(text?.body ?? '');
    if (source.problem) context.complain(source.problem, source.relativePath);
    return source.problem ? 1 : 0;
  },
};

const isField = (name: string): name is SourceField => (SOURCE_FIELDS as readonly string[]).includes(name);

/** A genre by any of its names, or none. @throws UsageError with those that there are */
function genreTyped(typed: string): SourceGenre | '' {
  const genre = typed.trim() === '' ? '' : genreNamed(typed);
  if (genre === undefined) throw new UsageError(`--set genre=${SOURCE_GENRES.join('|')}`);
  return genre;
}

export const sourceCommand: Command = {
  name: 'source',
  usage: 'CASE SOURCE [--set FIELD=VALUE] [--new-version FILE]',
  summary: {
    fr: 'Montre une source, corrige un de ses champs, ou dit ce que deviendraient ses citations dans une nouvelle version.',
    en: 'Shows a source, corrects one of its fields, or says what would become of its quotations in a new version.',
  },
  options: {
    set: {
      fr: `champ=valeur ; champs : ${SOURCE_FIELDS.join(', ')}`,
      en: `field=value; fields: ${SOURCE_FIELDS.join(', ')}`,
    },
    'new-version': {
      fr: 'fichier de la nouvelle version, comparé à la présente ; rien n’est changé sans --replace',
      en: 'file of the new version, compared with the present one; nothing is changed without --replace',
    },
  },
  flags: {
    replace: {
      fr: 'la nouvelle version prend la place de la présente ; les passages restent où ils sont',
      en: 'the new version takes the place of the present one; passages stay where they are',
    },
    'move-surviving': {
      fr: 'avec --replace : les citations inchangées passent à la nouvelle version',
      en: 'with --replace: unchanged quotations move to the new version',
    },
  },
  needs: 2,
  run: async (context) => {
    await openCase(context);
    const source = await findSource(context, context.arguments[1] ?? '');
    const next = context.options['new-version'];
    if (typeof next === 'string') return tellNewVersion(context, source, resolvePath(next));
    const asked = context.options['set'];
    if (typeof asked === 'string') {
      const [field = '', ...value] = asked.split('=');
      if (!isField(field) || value.length === 0) throw new UsageError(`--set ${SOURCE_FIELDS.join('|')}=VALUE`);
      const typed = value.join('=');
      const set = field === 'genre' ? { genre: genreTyped(typed) } : { [field]: typed };
      await context.call('source.update', { sourceIds: [source.id], set });
    }
    const row = await context.call('source.get', { sourceId: source.id });
    if (context.json) context.printJson(told(row));
    else
      for (const [name, value] of Object.entries(told(row)))
        context.print(`${name}\t${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
    return 0;
  },
};

const isScope = (name: string): name is SearchScope => (SEARCH_SCOPES as readonly string[]).includes(name);

export const searchCommand: Command = {
  name: 'search',
  usage: 'CASE QUERY',
  summary: {
    fr: 'Cherche dans les sources, les faits et les mémorandums : mots, "expressions", ="mot exact", OR, NOT, NEAR, préfixe*, title: author: publisher: kind: (format ou genre) date: party: in:surroundings in:all in:comments.',
    en: 'Searches sources, facts and memoranda: words, "phrases", ="exact", OR, NOT, NEAR, prefix*, title: author: publisher: kind: (format or genre) date: party: in:surroundings in:all in:comments.',
  },
  options: {
    scope: { fr: `où chercher : ${SEARCH_SCOPES.join(', ')}`, en: `where: ${SEARCH_SCOPES.join(', ')}` },
    limit: { fr: 'nombre de résultats, de 1 à 200 (50)', en: 'number of hits, 1 to 200 (50)' },
  },
  gives: {
    fr: '{hits: [{noun, id, no, title, date, kind, snippet: [{text, hit}], spans: [{start, end}]}], total, totalIsExact, counts, facets, inSurroundings, explained}',
    en: '{hits: [{noun, id, no, title, date, kind, snippet: [{text, hit}], spans: [{start, end}]}], total, totalIsExact, counts, facets, inSurroundings, explained}',
  },
  needs: 2,
  run: async (context) => {
    const scope = context.options['scope'] ?? 'all';
    const limit = Number(context.options['limit'] ?? 50);
    if (typeof scope !== 'string' || !isScope(scope)) throw new UsageError(`--scope ${SEARCH_SCOPES.join('|')}`);
    if (!Number.isInteger(limit) || limit < 1 || limit > 200) throw new UsageError('--limit 1…200');
    await openCase(context);
    const result = await context.call('search.run', {
      query: context.arguments.slice(1).join(' '),
      scope,
      offset: 0,
      limit,
      depth: 'full',
    });
    if (context.json) context.printJson(result);
    else
      for (const { noun, no, title, snippet } of result.hits)
        context.print(
          `${noun}\t${no}\t${title}\t${snippet
            .map(({ text, hit }) => (hit ? `[${text}]` : text))
            .join('')
            .replaceAll('\n', ' ')}`,
        );
    if (!context.json && result.inSurroundings)
      context.print(
        context.language === 'fr'
          ? `# ${result.inSurroundings} ${agree('source(s)', result.inSurroundings, 'fr')} où ces mots sont seulement autour du texte : in:surroundings`
          : `# ${result.inSurroundings} ${agree('source(s)', result.inSurroundings, 'en')} with these words only around the text: in:surroundings`,
      );
    if (result.explained) context.complain(result.explained);
    return result.explained ? 1 : 0;
  },
};
