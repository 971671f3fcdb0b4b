import { expect, test } from 'vitest';
import { listZip } from '../../../../electron/importers/zip/zip-entries.ts';
import { makeZip } from '../../../support/documents/zip.ts';

test('an archive that declares more than any archive of documents needs is refused', () => {
  const members = Array.from({ length: 6 }, (_, index) => ({ name: `${index}`, bytes: 'x', declared: 190_000_000 }));
  expect(listZip(makeZip(members))).toMatchObject({ ok: false, error: { code: 'source.bomb' } });
});

test('sizes of 64 bits are read where an archive has them', () => {
  const plain = makeZip([{ name: 'a.txt', bytes: 'abc', method: 0 }]);
  const at = plain.indexOf('PK\u0001\u0002');
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(3n, 4);
  extra.writeBigUInt64LE(3n, 12);
  const central = Buffer.concat([plain.subarray(at, at + 46 + 5), extra]);
  central.writeUInt16LE(extra.length, 30);
  for (const field of [20, 24, 42]) central.writeUInt32LE(0xff_ff_ff_ff, field);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06_06_4b_50, 0);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07_06_4b_50, 0);
  locator.writeBigUInt64LE(BigInt(at + central.length), 8);
  const end = Buffer.from(plain.subarray(plain.length - 22));
  end.writeUInt16LE(0xff_ff, 10);
  end.writeUInt32LE(0xff_ff_ff_ff, 16);
  const large = Buffer.concat([plain.subarray(0, at), central, record, locator, end]);
  expect(listZip(large)).toMatchObject({
    ok: true,
    value: [{ name: 'a.txt', compressed: 3, declared: 3, headerAt: 0 }],
  });
});

test('a damaged directory is told, wherever it is cut', () => {
  const whole = makeZip([{ name: 'a.txt', bytes: 'abc' }]);
  for (let length = 0; length < whole.length; length++)
    expect(listZip(whole.subarray(0, length))).toMatchObject({ ok: false, error: { code: 'source.broken' } });
});
