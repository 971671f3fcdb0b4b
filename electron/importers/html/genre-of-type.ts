import type { SourceGenre } from '../../../shared/domain/genre.ts';

/** Types of schema.org that leave no doubt. `Article`, `WebPage` and `CreativeWork` are given to anything. */
const GENRES: Readonly<Record<string, SourceGenre>> = {
  NewsArticle: 'press-article',
  AnalysisNewsArticle: 'press-article',
  AskPublicNewsArticle: 'press-article',
  BackgroundNewsArticle: 'press-article',
  OpinionNewsArticle: 'press-article',
  ReportageNewsArticle: 'press-article',
  ReviewNewsArticle: 'press-article',
  LiveBlogPosting: 'press-article',
  PressRelease: 'press-release',
  Report: 'report',
  ScholarlyArticle: 'commentary',
  MedicalScholarlyArticle: 'commentary',
  Legislation: 'legislation',
  LegislationObject: 'legislation',
  BlogPosting: 'post',
  SocialMediaPosting: 'post',
  DiscussionForumPosting: 'post',
  Invoice: 'invoice',
};

/** @param types names of types, apart by blanks, with or without the address of the vocabulary */
export const genreOfType = (types: string | undefined): SourceGenre | undefined =>
  types
    ?.split(/\s+/u)
    .map((type) => type.replace(/^.*[/:#]/u, ''))
    .map((type) => (Object.hasOwn(GENRES, type) ? GENRES[type] : undefined))
    .find((genre) => genre !== undefined);
