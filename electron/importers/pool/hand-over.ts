/** How the bytes of answers travel to the thread that asked: handed over, never copied there. */
import { isSmall, type ReadAnswer } from './messages.ts';

/**
 * Puts the bytes of small documents into one memory for all: thousands of little ones, made in one thread and given back in another, would leave the
 * process in pieces. Large ones travel as they are. Each answer names the memory that it lies in, so that it can be given back.
 */
export function handOver(answers: readonly ReadAnswer[]): {
  readonly packed: readonly ReadAnswer[];
  readonly buffers: ArrayBuffer[];
} {
  const shared = new Uint8Array(answers.reduce((sum, answer) => sum + lengthOf(answer), 0));
  const buffers = new Set<ArrayBuffer>([shared.buffer]);
  const memory = { buffers: [shared.buffer], documents: answers.filter((answer) => lengthOf(answer) > 0).length };
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
      const own = [bytes, document?.text?.body]
        .map((part) => part?.buffer)
        .filter((part) => part instanceof ArrayBuffer);
      for (const buffer of own) buffers.add(buffer);
      if (own.length === 0) return answer;
      return { number, outcome: { ...outcome, memory: { buffers: [...new Set(own)], documents: 1 } } };
    }
    const text = document?.text && { ...document.text, body: put(document.text.body) };
    return {
      number,
      outcome: {
        ...outcome,
        bytes: bytes && put(bytes),
        document: document && { ...document, text: text ?? null },
        memory,
      },
    };
  });
  return { packed, buffers: [...buffers] };
}

/** Bytes of a small document; none of a large one. */
function lengthOf({ outcome }: ReadAnswer): number {
  if (!outcome.ok || !isSmall(outcome)) return 0;
  return (outcome.bytes?.byteLength ?? 0) + (outcome.document?.text?.body.byteLength ?? 0);
}
