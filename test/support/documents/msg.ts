/** Messages as Outlook saves them (MS-OXMSG), made in memory: the properties are ours, the compound file is packed by the library's own packer. */
import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

/** Property tag in eight hexadecimal digits → its value. */
type Properties = Readonly<Record<string, string | Uint8Array | number | Date>>;

export interface OutlookMessage {
  readonly properties: Properties;
  readonly recipients?: readonly Properties[];
  readonly attachments?: readonly (Properties | { readonly inner: OutlookMessage; readonly name: string })[];
}

/** Text is Unicode where the type of its tag says so, else one byte per character. */
const stream = (tag: string, value: string | Uint8Array): Uint8Array =>
  typeof value !== 'string' ? value : Buffer.from(value, tag.endsWith('001f') ? 'utf16le' : 'latin1');

function fixed(tag: string, value: number | Date): Buffer {
  const row = Buffer.alloc(16);
  row.writeUInt32LE(Number.parseInt(tag, 16), 0);
  if (typeof value === 'number') row.writeUInt32LE(value, 8);
  else row.writeBigUInt64LE((BigInt(value.getTime()) + 11_644_473_600_000n) * 10_000n, 8);
  return row;
}

class Packer {
  readonly entries: Entry[] = [{ name: 'Root Entry', type: ROOT, length: 0, children: [] }];

  private add(parent: number, entry: Entry): number {
    const index = this.entries.push(entry) - 1;
    this.entries[parent]?.children?.push(index);
    return index;
  }

  storage = (parent: number, name: string): number =>
    this.add(parent, { name, type: STORAGE, length: 0, children: [] });

  private stream(parent: number, name: string, bytes: Uint8Array): void {
    // The packer looks at the memory behind the bytes, which for small buffers is shared.
    const own = new Uint8Array(bytes);
    this.add(parent, { name, type: STREAM, length: own.length, binaryProvider: () => own });
  }

  properties(parent: number, properties: Properties, header: number): void {
    const rows = Object.entries(properties).flatMap(([tag, value]) => {
      if (typeof value === 'number' || value instanceof Date) return [fixed(tag, value)];
      this.stream(parent, `__substg1.0_${tag.toUpperCase()}`, stream(tag, value));
      return [];
    });
    this.stream(parent, '__properties_version1.0', Buffer.concat([Buffer.alloc(header), ...rows]));
  }

  message(parent: number, { properties, recipients = [], attachments = [] }: OutlookMessage, header: number): void {
    this.properties(parent, properties, header);
    for (const [index, own] of recipients.entries())
      this.properties(this.storage(parent, `__recip_version1.0_#0000000${index}`), own, 8);
    for (const [index, own] of attachments.entries()) {
      const at = this.storage(parent, `__attach_version1.0_#0000000${index}`);
      if (typeof own['inner'] === 'object' && 'properties' in own['inner']) {
        this.properties(at, { '3001001f': String(own['name']) }, 8);
        this.message(this.storage(at, '__substg1.0_3701000D'), own['inner'], 24);
      } else this.properties(at, own as Properties, 8);
    }
  }
}

export function makeOutlookMessage(message: OutlookMessage): Uint8Array {
  const packer = new Packer();
  packer.message(0, message, 32);
  return burn(packer.entries);
}
