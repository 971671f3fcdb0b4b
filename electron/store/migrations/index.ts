import { firstSchema } from './0001-first-schema.ts';
import { searchAbout } from './0002-search-about.ts';
import { divergenceRegister } from './0003-divergence-register.ts';
import { searchSurroundings } from './0004-search-surroundings.ts';
import { memoSettings } from './0005-memo-settings.ts';
import { families } from './0006-families.ts';
import { exhibitLists } from './0007-exhibit-lists.ts';
import { notificationAndExchange } from './0008-notification-and-exchange.ts';
import { searchIndexTuning } from './0009-search-index-tuning.ts';
import { sourceDescription } from './0010-source-description.ts';
import { importRoots } from './0011-import-roots.ts';
import { sourceVersions } from './0012-source-versions.ts';
import { proposalDecisions } from './0013-proposal-decisions.ts';
import { sourceCapture } from './0014-source-capture.ts';
import { pageParts } from './0015-page-parts.ts';
import { sourceGenre } from './0016-source-genre.ts';
import { awaitedVersion } from './0017-awaited-version.ts';
import { searchTerms } from './0018-search-terms.ts';
import { searchOtherWords } from './0019-search-other-words.ts';
import { sortLigatures } from './0020-sort-ligatures.ts';

/** SQL of every migration in order; the schema's number is the length of the list that was run. */
export const MIGRATIONS: readonly string[] = [
  firstSchema,
  searchAbout,
  divergenceRegister,
  searchSurroundings,
  memoSettings,
  families,
  exhibitLists,
  notificationAndExchange,
  searchIndexTuning,
  sourceDescription,
  importRoots,
  sourceVersions,
  proposalDecisions,
  sourceCapture,
  pageParts,
  sourceGenre,
  awaitedVersion,
  searchTerms,
  searchOtherWords,
  sortLigatures,
];
