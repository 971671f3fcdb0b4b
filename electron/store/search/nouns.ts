import type { SearchHit, SearchScope } from '../../../shared/domain/search.ts';

export type HitNoun = SearchHit['noun'];

/** A noun's index. The rows of its table are `s` in every statement. */
export interface NounIndex {
  readonly table: string;
  /** Weights of the index's columns: a hit in a title says more than one in the text. */
  readonly weights: string;
  /** A hit's row: `text` is what is searched for spans, `aside` a second text to fall back on. */
  readonly row: string;
}

export const NOUN_INDEXES: Readonly<Record<HitNoun, NounIndex>> = {
  source: {
    table: 'source',
    weights: '8.0, 1.0, 1.0',
    row: `SELECT s.no, s.id, CASE s.title WHEN '' THEN s.file_name ELSE s.title END AS title, s.published AS date, s.kind, s.genre,
      s.author, s.publisher, coalesce(t.body, '') AS text, CASE WHEN t.id IS NULL THEN s.description ELSE '' END AS aside, t.own_words AS own,
      coalesce(t.surroundings, '') AS around, CASE WHEN t.own_words IS NULL THEN '[]' ELSE t.segments END AS segments
      FROM source s LEFT JOIN source_text t ON t.id = s.text_id`,
  },
  fact: {
    table: 'fact',
    weights: '2.0, 1.0',
    row: `SELECT s.no, s.id, s.statement AS title, s.date, s.status AS kind, '' AS genre, '' AS author, '' AS publisher, s.statement AS text,
      s.note AS aside, NULL AS own, '' AS around, '[]' AS segments FROM fact s`,
  },
  memo: {
    table: 'memo',
    weights: '8.0, 1.0',
    row: `SELECT s.no, s.id, s.title, coalesce(json_extract(s.header, '$.date'), '') AS date, s.language AS kind, '' AS genre, '' AS author,
      '' AS publisher, s.plain AS text, '' AS aside, NULL AS own, '' AS around, '[]' AS segments FROM memo s`,
  },
};

export const NOUNS_OF_SCOPE: Readonly<Record<SearchScope, readonly HitNoun[]>> = {
  all: ['source', 'fact', 'memo'],
  sources: ['source'],
  facts: ['fact'],
  memos: ['memo'],
};
