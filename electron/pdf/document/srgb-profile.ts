/** An ICC profile of sRGB (IEC 61966-2-1), version 2.1, made from its published numbers: what PDF/A asks for to give device colours a meaning. */

/** Header, count of tags, twelve bytes for each of the nine tags. */
const TABLE_END = 128 + 4 + 9 * 12;
/** The curve is sampled so often that eight bits cannot tell it from the formula. */
const SAMPLES = 1024;

const fixed = (value: number): number => Math.round(value * 65_536);

function xyz(values: readonly number[]): Buffer {
  const data = Buffer.alloc(20);
  data.write('XYZ ', 0, 'latin1');
  for (const [i, value] of values.entries()) data.writeInt32BE(fixed(value), 8 + i * 4);
  return data;
}

/** A description has its ASCII form, then empty Unicode and Macintosh forms (ICC.1:2001-04 § 6.5.17). */
function description(text: string): Buffer {
  const data = Buffer.alloc(12 + text.length + 1 + 4 + 4 + 2 + 1 + 67);
  data.write('desc', 0, 'latin1');
  data.writeUInt32BE(text.length + 1, 8);
  data.write(text, 12, 'latin1');
  return data;
}

const text = (words: string): Buffer => Buffer.from(`text\0\0\0\0${words}\0`, 'latin1');

function curve(): Buffer {
  const data = Buffer.alloc(12 + SAMPLES * 2);
  data.write('curv', 0, 'latin1');
  data.writeUInt32BE(SAMPLES, 8);
  for (let i = 0; i < SAMPLES; i++) {
    const x = i / (SAMPLES - 1);
    const y = x <= 0.040_45 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
    data.writeUInt16BE(Math.round(y * 65_535), 12 + i * 2);
  }
  return data;
}

const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

/** @returns the profile; always the same bytes */
export function srgbProfile(): Uint8Array {
  const response = curve();
  // Primaries adapted to the D50 of the profile connection space (Bradford).
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', xyz([0.9505, 1, 1.0891])],
    ['rXYZ', xyz([0.436_07, 0.222_49, 0.013_92])],
    ['gXYZ', xyz([0.385_15, 0.716_87, 0.097_08])],
    ['bXYZ', xyz([0.143_07, 0.060_61, 0.7141])],
    ['rTRC', response],
    ['gTRC', response],
    ['bTRC', response],
  ];
  const table = Buffer.alloc(TABLE_END - 128);
  table.writeUInt32BE(tags.length, 0);
  const places = new Map<Buffer, number>();
  const bodies: Buffer[] = [];
  let end = TABLE_END;
  for (const [i, [tag, data]] of tags.entries()) {
    if (!places.has(data)) {
      places.set(data, end);
      const body = padded(data);
      bodies.push(body);
      end += body.length;
    }
    table.write(tag, 4 + i * 12, 'latin1');
    table.writeUInt32BE(places.get(data) ?? 0, 8 + i * 12);
    table.writeUInt32BE(data.length, 12 + i * 12);
  }
  return new Uint8Array(Buffer.concat([header(end), table, ...bodies]));
}

function header(size: number): Buffer {
  const data = Buffer.alloc(128);
  data.writeUInt32BE(size, 0);
  data.writeUInt32BE(0x0210_0000, 8);
  data.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [i, part] of [2000, 1, 1, 0, 0, 0].entries()) data.writeUInt16BE(part, 24 + i * 2);
  data.write('acsp', 36, 'latin1');
  // Illuminant D50.
  for (const [i, value] of [0.9642, 1, 0.8249].entries()) data.writeInt32BE(fixed(value), 68 + i * 4);
  return data;
}
