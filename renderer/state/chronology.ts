/** The chronology of the open matter: its entries, and which of them the view shows. */
import { useMemo } from 'react';
import type { Fact, FactStatus } from '../../shared/domain/fact.ts';
import type { Party } from '../../shared/domain/party.ts';
import type { Proceeding } from '../../shared/domain/proceeding.ts';
import { comparable } from '../../shared/kernel/fold.ts';
import type { Language } from '../../shared/kernel/words.ts';
import { isChosen } from '../../shared/law/chronology-choice.ts';
import { chronologyEntries, type ChronologyEntry } from '../../shared/law/chronology.ts';
import { bridge } from '../api/bridge.ts';
import { client } from '../api/client.ts';
import { act } from './act.ts';
import { insertInMemo } from './cite.ts';
import { useDeadlines } from './deadlines.ts';
import { chooseDestination, deliver } from './shell.ts';
import { showToast } from './toasts.ts';
import { useCall } from './use-call.ts';
import { useViewState } from './view-state.ts';

export type { ChronologyEntry } from '../../shared/law/chronology.ts';
export { CHRONOLOGY_NOUN_TERMS } from '../../shared/law/chronology-file.ts';

export const LANE_KEYS = ['topic', 'status', 'together', 'party'] as const;
export type LaneKey = (typeof LANE_KEYS)[number];

export interface ChronologyView {
  readonly lanes: LaneKey;
  readonly hasFacts: boolean;
  readonly hasSteps: boolean;
  readonly hasDeadlines: boolean;
  readonly hiddenStatuses: readonly FactStatus[];
  readonly words: string;
  /** Null: every party, every proceeding. */
  readonly partyId: string | null;
  readonly proceedingId: string | null;
  /** EDTF, empty for no bound. */
  readonly since: string;
  readonly until: string;
  readonly hasTable: boolean;
  readonly activeKey: string | null;
  /** Days since 1970-01-01. Null: everything fits. */
  readonly window: { readonly from: number; readonly to: number } | null;
}

export const ALL_SHOWN = {
  hasFacts: true,
  hasSteps: true,
  hasDeadlines: true,
  hiddenStatuses: [],
  words: '',
  partyId: null,
  proceedingId: null,
  since: '',
  until: '',
} as const satisfies Partial<ChronologyView>;
const EMPTY: ChronologyView = { lanes: 'topic', ...ALL_SHOWN, hasTable: true, activeKey: null, window: null };

export const useChronologyView = (): readonly [ChronologyView, (set: Partial<ChronologyView>) => void] =>
  useViewState('chronology', EMPTY);

const NO_FACTS: readonly Fact[] = [];
const NO_PROCEEDINGS: readonly Proceeding[] = [];
const NO_PARTIES: readonly Party[] = [];

/** Is an entry among those that the view shows? */
export function isShown(
  entry: ChronologyEntry,
  view: Omit<ChronologyView, 'activeKey' | 'window' | 'hasTable' | 'lanes'>,
): boolean {
  const has = { fact: view.hasFacts, step: view.hasSteps, measure: view.hasSteps, deadline: view.hasDeadlines };
  if (!has[entry.noun]) return false;
  if (entry.status !== null && view.hiddenStatuses.includes(entry.status)) return false;
  if (!isChosen(entry, view)) return false;
  const words = comparable(view.words.trim());
  return (
    words === '' ||
    comparable([entry.title, entry.aspect, entry.actor, entry.proceedingTitle].join(' ')).includes(words)
  );
}

/** The entries of the matter, all and shown, with the proceedings and parties that they are of. */
export function useChronologyEntries(language: Language) {
  const facts = useCall('fact.list', {});
  const proceedingList = useCall('proceeding.list', {});
  const parties = useCall('party.list', {}).data ?? NO_PARTIES;
  const deadlines = useDeadlines();
  const [view] = useChronologyView();
  const proceedings = proceedingList.data ?? NO_PROCEEDINGS;
  const entries = useMemo(
    () => chronologyEntries({ facts: facts.data ?? NO_FACTS, proceedings, deadlines, parties }, language),
    [facts.data, proceedings, deadlines, parties, language],
  );
  const shown = useMemo(() => entries.filter((entry) => isShown(entry, view)), [entries, view]);
  return {
    entries,
    shown,
    proceedings,
    parties,
    isRead: facts.data !== undefined && proceedingList.data !== undefined,
    problem: facts.problem ?? proceedingList.problem,
  };
}

/** Asks where the chronology goes, writes the entries and hands the file over. */
export async function exportChronology(
  name: string,
  format: 'csv' | 'ics',
  keys: readonly string[],
  language: Language,
): Promise<void> {
  const destination = await chooseDestination(`${name}.${format}`);
  if (destination === null) return;
  const written = await act('chronology.export', { destination, format, keys: [...keys], language });
  if (!written) return;
  if (bridge().shell === 'browser') await deliver(destination);
  else showToast({ textKey: 'chronology.exported', values: written });
}

/** Puts the entries into the memorandum last written in, as a table in its language with citations. */
export const insertChronology = (keys: readonly string[]): Promise<void> =>
  insertInMemo((language) => client.call('chronology.blocks', { keys: [...keys], language }));
