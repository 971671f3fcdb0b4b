/** Framing for the browser shell: JSON with Uint8Array values carried as raw bytes after it. */
// Global in Node and in the browser alike; shared/ compiles with the types of neither.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

export function encode(value: unknown): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const json = new TextEncoder().encode(
    JSON.stringify(value, (_k, v: unknown) => {
      if (v instanceof Uint8Array) {
        chunks.push(v);
        return { $bytes: v.byteLength };
      }
      return v;
    }) ?? 'null',
  );
  const total = 4 + json.byteLength + chunks.reduce((n, c) => n + c.byteLength, 0);
  const out = new Uint8Array(total);
  new DataView(out.buffer).setUint32(0, json.byteLength);
  out.set(json, 4);
  let at = 4 + json.byteLength;
  for (const c of chunks) {
    out.set(c, at);
    at += c.byteLength;
  }
  return out;
}
export function decode(bytes: Uint8Array): unknown {
  const n = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  let at = 4 + n;
  const json = new TextDecoder().decode(bytes.subarray(4, 4 + n));
  // Hardly an answer holds bytes, and looking at each of its values for them takes several times as long as reading it.
  if (!json.includes('"$bytes"')) return JSON.parse(json);
  return JSON.parse(json, (_k, v: unknown) => {
    if (v !== null && typeof v === 'object' && '$bytes' in v && typeof v.$bytes === 'number') {
      const part = bytes.slice(at, at + v.$bytes);
      at += v.$bytes;
      return part;
    }
    return v;
  });
}
