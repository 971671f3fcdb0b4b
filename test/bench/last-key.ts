/** What happens in the window between the last key of a query and the frame that shows its answer, moment by moment. */
import type { Page } from '@playwright/test';

/** Between two keys of one who types fast, in milliseconds: from, to. */
const BETWEEN = [80, 120] as const;
/** In which the earlier letters are answered, counted and ranked. */
const PAUSE = 700;

/** Milliseconds after the key event. */
export interface LastKey {
  /** The question leaves the page. */
  readonly asked: number;
  /** The answer reaches the page. */
  readonly answered: number;
  /** It stands in the document. */
  readonly drawn: number;
  /** The frame after that is painted. */
  readonly painted: number;
}

type Moments = { asked?: number; answered?: number; drawn?: number; painted?: number };
type Watched = typeof globalThis & { moments?: Moments; keyAt?: number };

/** Lets a page note when it asks and is answered. To be called before it is loaded. */
export async function watchLine(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const target = globalThis as Watched;
    const Socket = globalThis.WebSocket;
    const note = (moment: 'asked' | 'answered'): void => {
      if (target.moments && target.keyAt !== undefined) target.moments[moment] ??= performance.now() - target.keyAt;
    };
    globalThis.WebSocket = class extends Socket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols);
        this.addEventListener('message', () => note('answered'));
      }
      override send(data: Parameters<WebSocket['send']>[0]): void {
        note('asked');
        super.send(data);
      }
    };
  });
}

/**
 * Types a query and times its last key. After a pause the earlier letters are answered and fully counted; at a run each may still be searched
 * for when the next one comes.
 * @param random between 0 and 1: how long the next key takes
 */
export async function timeLastKey(
  page: Page,
  query: string,
  how: 'after a pause' | 'at a run',
  random: () => number,
): Promise<LastKey> {
  const box = page.getByRole('searchbox', { name: /^(?:Chercher dans le dossier|Search the matter)$/u });
  await box.fill(how === 'at a run' ? '' : query.slice(0, -1));
  await page.waitForTimeout(PAUSE);
  const nextKey = (): Promise<void> => page.waitForTimeout(BETWEEN[0] + random() * (BETWEEN[1] - BETWEEN[0]));
  if (how === 'at a run')
    for (const letter of query.slice(0, -1)) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await nextKey();
    }
  await page.evaluate(() => {
    const status = document.querySelector('[role="search"] [role="status"]');
    const target = globalThis as Watched;
    const moments: Moments = {};
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        target.keyAt = timeStamp;
        target.moments = moments;
        let wasBusy = false;
        const look = (): void => {
          const hits = document.querySelector('[role="search"] [aria-busy]');
          const isBusy = hits?.getAttribute('aria-busy') === 'true';
          wasBusy ||= isBusy;
          if (!wasBusy || isBusy || status?.textContent === '') return;
          observer.disconnect();
          moments.drawn = performance.now() - timeStamp;
          requestAnimationFrame(() => {
            // A message is delivered after the frame is drawn.
            const channel = new MessageChannel();
            channel.port1.addEventListener('message', () => {
              moments.painted = performance.now() - timeStamp;
            });
            channel.port1.start();
            channel.port2.postMessage(null);
          });
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      },
      { once: true, capture: true },
    );
  });
  await page.keyboard.press(query.slice(-1));
  const done = await page.waitForFunction(
    () => {
      const { moments } = globalThis as Watched;
      return moments?.painted === undefined ? undefined : moments;
    },
    null,
    { timeout: 5_000 },
  );
  const {
    asked = Number.NaN,
    answered = Number.NaN,
    drawn = Number.NaN,
    painted = Number.NaN,
  } = (await done.jsonValue()) as Moments;
  await page.evaluate(() => {
    delete (globalThis as Watched).moments;
  });
  return { asked, answered, drawn, painted };
}
