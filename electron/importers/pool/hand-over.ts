/** How the bytes of answers travel to the thread that asked: handed over, never copied there. */
import { isSmall, type ReadAnswer } from './messages.ts';

/**
 * Puts the bytes of small documents into one memory for all: thousands of little ones, made in one thread and given back in another, would leave the
 * process in pieces. Large ones travel as they are.
 */
export function handOver(answers: readonly ReadAnswer[]): {
  readonly packed: readonly ReadAnswer[];
  readonly buffers: ArrayBuffer[];
} {
  const shared = new Uint8Array(answers.reduce((sum, answer) => sum + lengthOf(answer), 0));
  const buffers = new Set<ArrayBufferLike>([shared.buffer]);
  let at = 0;
  const put = (bytes: Uint8Array): Uint8Array => {
    shared.set(bytes, at);
    at += bytes.byteLength;
    return shared.subarray(at - bytes.byteLength, at);
  };
  const packed = answers.map((answer): ReadAnswer => {
    const { outcome, number } = answer;
    if (!outcome.ok) return answer;
    const { bytes, document } = outcome;
    if (lengthOf(answer) === 0) {
      for (const own of [bytes, document?.text?.body]) if (own) buffers.add(own.buffer);
      return answer;
    }
    const text = document?.text && { ...document.text, body: put(document.text.body) };
    return {
      number,
      outcome: { ...outcome, bytes: bytes && put(bytes), document: document && { ...document, text: text ?? null } },
    };
  });
  return { packed, buffers: [...buffers].filter((buffer) => buffer instanceof ArrayBuffer) };
}

/** Bytes of a small document; none of a large one. */
function lengthOf({ outcome }: ReadAnswer): number {
  if (!outcome.ok || !isSmall(outcome)) return 0;
  return (outcome.bytes?.byteLength ?? 0) + (outcome.document?.text?.body.byteLength ?? 0);
}
