/** The compressed RTF of Outlook (MS-OXRTFCP § 2.2): a dictionary of 4,096 bytes that begins with the usual words of RTF. */

const DICTIONARY =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier' +
  '{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const COMPRESSED = 0x75_46_5a_4c;
const PLAIN = 0x41_4c_45_4d;
const HEADER = 16;
const RING = 4_096;
const LARGEST = 50_000_000;

/** @returns undefined when it is damaged, or larger than any mail */
export function inflateRtf(bytes: Uint8Array): Uint8Array | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length < HEADER) return undefined;
  const size = data.readUInt32LE(4);
  const form = data.readUInt32LE(8);
  if (form === PLAIN) return data.subarray(HEADER, HEADER + size);
  if (form !== COMPRESSED || size > LARGEST) return undefined;
  return inflate(data, size);
}

function inflate(data: Buffer, size: number): Uint8Array {
  const ring = Buffer.alloc(RING);
  let write = ring.write(DICTIONARY, 'latin1');
  const output: number[] = [];
  const put = (byte: number): void => {
    ring[write] = byte;
    write = (write + 1) % RING;
    output.push(byte);
  };
  let control = 0;
  let bit = 8;
  for (let at = HEADER; at < data.length && output.length < size;) {
    if (bit === 8) {
      control = data[at++] ?? 0;
      bit = 0;
      continue;
    }
    if ((control & (1 << bit++)) === 0) {
      put(data[at++] ?? 0);
      continue;
    }
    const reference = ((data[at] ?? 0) << 8) | (data[at + 1] ?? 0);
    at += 2;
    const offset = reference >> 4;
    // A reference to where the next byte goes ends the text.
    if (offset === write) break;
    for (let step = 0; step < (reference & 15) + 2; step++) put(ring[(offset + step) % RING] ?? 0);
  }
  return Uint8Array.from(output.slice(0, size));
}
