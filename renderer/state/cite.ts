import type { Divergence } from '../../shared/domain/divergence.ts';
import type { DocumentNode, Memo } from '../../shared/domain/memo.ts';
import type { Language } from '../../shared/kernel/words.ts';
import { client } from '../api/client.ts';
import { act } from './act.ts';
import { toProblem } from './call-cache.ts';
import { go } from './navigation.ts';
import { useStore } from './store.ts';
import { showProblem, showToast } from './toasts.ts';

/** What a citation leads to: a passage of a source, or the source as a whole. */
export interface Citable {
  readonly sourceId: string;
  readonly passageId: string | null;
}

/** A memorandum whose text is on screen. */
export interface OpenText {
  readonly memoId: string;
  readonly language: Language;
  cite(what: Citable): void;
  /** After the block that holds the caret; what they cite becomes exhibits. */
  insert(blocks: readonly DocumentNode[]): void;
  /** Asks how a divergence is to be told, and tells it. */
  tell(divergence: Divergence): void;
  /** Takes the keyboard. */
  focus(): void;
}

const FIRST_TITLES = { fr: 'Mémorandum', en: 'Memorandum' } as const;

/** Texts on screen, the last used one at the end. */
let texts: readonly OpenText[] = [];
/** The memorandum that was written in last, by case file, also after it closed. */
const lastUsed = new Map<string, string>();
/** What is to be put into a memorandum once it is open. */
type Addition = (text: OpenText) => void | Promise<void>;
const waiting = new Map<string, Addition[]>();

const matterPath = (): string => useStore.getState().workbench?.matter?.path ?? '';

/** An editor says that it is there, and takes the citations that waited for it. Gives back what takes it off again. */
export function registerText(text: OpenText): () => void {
  texts = [...texts, text];
  lastUsed.set(matterPath(), text.memoId);
  const additions = waiting.get(text.memoId) ?? [];
  waiting.delete(text.memoId);
  for (const add of additions) void add(text);
  if (additions.length > 0) text.focus();
  return () => {
    texts = texts.filter((other) => other !== text);
  };
}

/** The text that the writer is in is the one that citations go to. */
export function preferText(text: OpenText): void {
  texts = [...texts.filter((other) => other !== text), text];
  lastUsed.set(matterPath(), text.memoId);
}

/** The memorandum last written in, if there was one in this case file. */
export const lastMemo = (): string | undefined => lastUsed.get(matterPath());

/** The memorandum to cite in when none is on screen: the last one written in, else the first, else a new one. */
async function chooseMemo(language: Language): Promise<string | undefined> {
  const memos = await client.call('memo.list', {});
  const there = memos.filter(({ trashed }) => !trashed);
  const last = there.find(({ id }) => id === lastMemo()) ?? there[0];
  if (last) return last.id;
  const made: Memo | undefined = await act('memo.create', { title: FIRST_TITLES[language], language });
  return made?.id;
}

/**
 * Cites a passage, or a whole source, in the memorandum: at the caret of the text last written in; when none is on screen the memorandum is
 * opened and cites where the caret was left, or at its end. Saving the text puts the source into the exhibit list if it is not there yet.
 */
export const citeInMemo = (what: Citable): Promise<void> => addToMemo((text) => text.cite(what), 'memo.cited');

/** A divergence that is in the case file, likewise; how it is told is asked there. */
export const tellInMemo = (divergence: Divergence): Promise<void> => addToMemo((text) => text.tell(divergence), null);

/** Puts blocks into the memorandum last written in, after the caret; when none is on screen it is opened. @param make by its language */
export const insertInMemo = (make: (language: Language) => Promise<readonly DocumentNode[]>): Promise<void> =>
  addToMemo(async (text) => {
    try {
      text.insert(await make(text.language));
    } catch (error) {
      showProblem(toProblem(error));
    }
  }, 'memo.inserted');

async function addToMemo(add: Addition, told: 'memo.cited' | 'memo.inserted' | null): Promise<void> {
  try {
    const text = texts.at(-1);
    if (text) {
      await add(text);
      if (told === null) return;
      showToast({
        textKey: told,
        action: { labelKey: 'memo.cited.show', run: () => go({ view: 'memo', memoId: text.memoId }) },
      });
      return;
    }
    const memoId = await chooseMemo(useStore.getState().workbench?.preferences.language ?? 'fr');
    if (memoId === undefined) return;
    waiting.set(memoId, [...(waiting.get(memoId) ?? []), add]);
    go({ view: 'memo', memoId });
  } catch (error) {
    showProblem(toProblem(error));
  }
}
