/** `winmail.dat` as Outlook packs it, made in memory (MS-OXTNEF § 2.1). */

const attribute = (level: 1 | 2, id: number, data: Uint8Array): Buffer => {
  const head = Buffer.alloc(9);
  head.writeUInt8(level, 0);
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(data.length, 5);
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(data.reduce((all, byte) => (all + byte) & 0xffff, 0));
  return Buffer.concat([head, data, sum]);
};

const whole = (value: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value);
  return four;
};
const counted = (data: Uint8Array): Buffer =>
  Buffer.concat([whole(1), whole(data.length), data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

/** Tags as type and number; text is UTF-16. */
const properties = (values: readonly (readonly [tag: number, data: Uint8Array])[]): Buffer =>
  Buffer.concat([whole(values.length), ...values.flatMap(([tag, data]) => [whole(tag), counted(data)])]);
const wide = (text: string): Buffer => Buffer.from(`${text}\0`, 'utf16le');

export interface TnefAttachment {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** The bytes are such a file: a message within the message. */
  readonly isMessage?: boolean;
}

export function makeTnef(subject: string, text: string, attachments: readonly TnefAttachment[]): Buffer {
  const sent = Buffer.alloc(14);
  [2022, 5, 3, 10, 0, 0, 2].forEach((value, at) => sent.writeUInt16LE(value, at * 2));
  return Buffer.concat([
    Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]),
    attribute(1, 0x0008_9006, Buffer.from([0, 0, 1, 0])),
    attribute(1, 0x0003_8005, sent),
    attribute(
      1,
      0x0006_9003,
      properties([
        [0x0037_001f, wide(subject)],
        [0x1000_001f, wide(text)],
      ]),
    ),
    ...attachments.flatMap(({ name, bytes, isMessage }) => [
      attribute(2, 0x0006_9002, Buffer.alloc(14)),
      attribute(2, 0x0001_8010, Buffer.from(`${name.slice(0, 6)}~1\0`, 'latin1')),
      ...(isMessage ? [] : [attribute(2, 0x0006_800f, Buffer.from(bytes))]),
      attribute(
        2,
        0x0006_9005,
        properties([
          [0x3707_001f, wide(name)],
          ...(isMessage ? [[0x3701_000d, Buffer.concat([Buffer.alloc(16), Buffer.from(bytes)])] as const] : []),
        ]),
      ),
    ]),
  ]);
}
