import { expect, test } from 'vitest';
import { imageFacts } from '../../../../electron/importers/image/image-format.ts';
import { readImage } from '../../../../electron/importers/image/read-image.ts';
import { makeJpeg, makePng } from '../../../support/documents/image.ts';

const hex = (digits: string): Buffer => Buffer.from(digits.replaceAll(' ', ''), 'hex');
const box = (type: string, body: string): string =>
  `${(body.replaceAll(' ', '').length / 2 + 8).toString(16).padStart(8, '0')}${Buffer.from(type).toString('hex')}${body}`;

const PICTURES: readonly (readonly [string, Buffer, string])[] = [
  ['PNG', makePng(30, 20), '30 × 20'],
  ['JPEG', makeJpeg(4_000, 3_000), '4000 × 3000'],
  ['JPEG', makeJpeg(4_000, 3_000, 6), '4000 × 3000'],
  ['GIF', hex('474946383961 2c01 c800 00'), '300 × 200'],
  ['WebP', hex('52494646 00000000 57454250 56503820 00000000 000000 9d012a 2c01 c800'), '300 × 200'],
  ['WebP', hex('52494646 00000000 57454250 5650384c 00000000 2f 2bc1 3100'), '300 × 200'],
  ['WebP', hex('52494646 00000000 57454250 56503858 0a000000 00000000 2b0100 c70000'), '300 × 200'],
  ['TIFF', hex('49492a00 08000000 0200 0001 0300 01000000 2c010000 0101 0400 01000000 c8000000'), '300 × 200'],
  ['TIFF', hex('4d4d002a 00000008 0002 0100 0003 00000001 012c0000 0101 0003 00000001 00c80000'), '300 × 200'],
  [
    'HEIC',
    hex(
      box('ftyp', '68656963 00000000') +
        box('ispe', '00000000 00000040 00000040') +
        box('ispe', '00000000 00000fc0 00000bd0'),
    ),
    '4032 × 3024',
  ],
];

test.each(PICTURES)('%s: the size stands in its header', (format, bytes, size) => {
  const facts = imageFacts(bytes);
  expect([facts?.format, `${facts?.size?.width} × ${facts?.size?.height}`]).toEqual([format, size]);
});

test.each(PICTURES)('%s: cut anywhere, it is a picture of unknown size or none', (_, bytes) => {
  for (let length = 0; length < Math.min(bytes.length, 400); length++)
    expect(() => imageFacts(bytes.subarray(0, length))).not.toThrow();
});

test('a picture is kept without text, and the note says what it is', () => {
  const read = (bytes: Buffer): ReturnType<typeof readImage> =>
    readImage({ bytes, fileName: 'façade.png', today: '2026-01-15', tick: () => undefined });
  expect(read(makePng(30, 20))).toMatchObject({
    kind: 'image',
    state: 'no-text',
    body: '',
    title: 'façade',
    problem: { code: 'source.image', detail: { format: 'PNG', width: 30, height: 20 } },
  });
});

test.each([
  ['a header and nothing else', '474946383961'],
  ['a size that no picture has', '89504e470d0a1a0a0000000d49484452ffffffffffffffff'],
  ['a size and no data', '89504e470d0a1a0a0000000d494844520000001e00000014'],
  ['a PNG cut short', makePng(30, 20).subarray(0, -20).toString('hex')],
  ['a WebP cut short', '52494646 00010000 57454250 56503820 00000000 000000 9d012a 2c01 c800'],
  ['no frame', 'ffd8ffe0ffffffffffffffff'],
])('a false header is told as damage: %s', (_, bytes) => {
  expect(readImage({ bytes: hex(bytes), fileName: 'f.png', today: '2026-01-15', tick: () => undefined })).toMatchObject(
    {
      kind: 'image',
      state: 'kept',
      problem: { code: 'source.broken', detail: { reason: 'image' } },
    },
  );
});
