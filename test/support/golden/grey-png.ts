import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  /** 0 black … 15 white, row after row. */
  readonly levels: Uint8Array;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const result = Buffer.alloc(named.length + 8);
  result.writeUInt32BE(data.length, 0);
  named.copy(result, 4);
  result.writeUInt32BE(crc32(named), named.length + 4);
  return result;
}

/** PNG with sixteen greys (ISO/IEC 15948): small, and enough to see where ink stands. */
export function encodeGreyPng({ width, height, levels }: GreyPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 0, 0, 0, 0], 8);
  const stride = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * stride + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | ((levels[y * width + x] ?? 0) << (x % 2 === 0 ? 4 : 0));
    }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/** Side of the squares that are compared, px; and how much of their ink may differ, 0…1: another edge of a letter, not another letter. */
const TILE = 12;
const MOST = 0.11;

/** Upper left corners of the squares in which two pictures differ. */
export function differences(a: GreyPicture, b: GreyPicture): string[] {
  if (a.width !== b.width || a.height !== b.height) return [`${a.width}×${a.height} is not ${b.width}×${b.height}`];
  const found: string[] = [];
  for (let top = 0; top < a.height; top += TILE)
    for (let left = 0; left < a.width; left += TILE) {
      let sum = 0;
      for (let y = top; y < Math.min(top + TILE, a.height); y++)
        for (let x = left; x < Math.min(left + TILE, a.width); x++) {
          const at = y * a.width + x;
          sum += Math.abs((a.levels[at] ?? 0) - (b.levels[at] ?? 0));
        }
      if (sum / (TILE * TILE * 15) > MOST) found.push(`${left},${top}`);
    }
  return found;
}
