/** Which picture this is and how large, from its first bytes. */
import { assertNever } from '../../../shared/kernel/assert-never.ts';

export type ImageFormat = 'PNG' | 'JPEG' | 'GIF' | 'WebP' | 'TIFF' | 'HEIC';

export interface ImageFacts {
  readonly format: ImageFormat;
  /** In pixels as stored; undefined when the header does not tell. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

const ascii = (data: DataView, at: number, length: number): string =>
  at + length > data.byteLength ? '' : Buffer.from(data.buffer, data.byteOffset + at, length).toString('latin1');

/** Undefined for what is no picture of a format known here. */
export function imageFormat(bytes: Uint8Array): ImageFormat | undefined {
  const data = new DataView(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64));
  if (ascii(data, 0, 8) === '\u0089PNG\r\n\u001a\n') return 'PNG';
  if (ascii(data, 0, 3) === '\u00ff\u00d8\u00ff') return 'JPEG';
  if (/^GIF8[79]a/u.test(ascii(data, 0, 6))) return 'GIF';
  if (ascii(data, 0, 4) === 'RIFF' && ascii(data, 8, 4) === 'WEBP') return 'WebP';
  if (/^(?:II\*\0|MM\0\*)/u.test(ascii(data, 0, 4))) return 'TIFF';
  return ascii(data, 4, 4) === 'ftyp' && /^(?:heic|heix|heim|heis|hevc|mif1|msf1)/u.test(ascii(data, 8, 4))
    ? 'HEIC'
    : undefined;
}

type Size = ImageFacts['size'];

/** The frame header (ITU-T T.81 § B.2.2), behind the segments before it. */
function jpegSize(data: DataView): Size {
  for (let at = 2; at + 9 <= data.byteLength && data.getUint8(at) === 0xff;) {
    const marker = data.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
    // Fill bytes before a marker.
    at += marker === 0xff ? 1 : 2 + data.getUint16(at + 2);
  }
  return undefined;
}

/** Three shapes of WebP: lossy, lossless, extended (RFC 9649 § 2). */
function webpSize(data: DataView): Size {
  const shape = ascii(data, 12, 4);
  if (shape === 'VP8 ' && data.byteLength >= 30)
    return { width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff };
  if (shape === 'VP8L' && data.byteLength >= 25) {
    const packed = data.getUint32(21, true);
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
  }
  if (shape !== 'VP8X' || data.byteLength < 30) return undefined;
  const three = (at: number): number => data.getUint16(at, true) + (data.getUint8(at + 2) << 16) + 1;
  return { width: three(24), height: three(27) };
}

/** Tags 256 and 257 of the first directory (TIFF 6.0). */
function tiffSize(data: DataView): Size {
  const little = data.getUint8(0) === 0x49;
  const start = data.byteLength >= 8 ? data.getUint32(4, little) : Infinity;
  if (start + 2 > data.byteLength) return undefined;
  const count = data.getUint16(start, little);
  const found = new Map<number, number>();
  for (let entry = 0, at = start + 2; entry < count && at + 12 <= data.byteLength; entry++, at += 12) {
    const isShort = data.getUint16(at + 2, little) === 3;
    found.set(data.getUint16(at, little), isShort ? data.getUint16(at + 8, little) : data.getUint32(at + 8, little));
  }
  const [width, height] = [found.get(256), found.get(257)];
  return width !== undefined && height !== undefined ? { width, height } : undefined;
}

/** The largest `ispe` box: the picture itself, its preview being smaller (ISO/IEC 23008-12 § 6.5.3). */
function heicSize(bytes: Uint8Array): Size {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 65_536));
  let size: Size;
  for (let at = head.indexOf('ispe'); at >= 0 && at + 16 <= head.length; at = head.indexOf('ispe', at + 4)) {
    const [width, height] = [head.readUInt32BE(at + 8), head.readUInt32BE(at + 12)];
    if (!size || width * height > size.width * size.height) size = { width, height };
  }
  return size;
}

function sizeOf(format: ImageFormat, bytes: Uint8Array): Size {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (format) {
    case 'PNG':
      return data.byteLength >= 24 ? { width: data.getUint32(16), height: data.getUint32(20) } : undefined;
    case 'JPEG':
      return jpegSize(data);
    case 'GIF':
      return data.byteLength >= 10 ? { width: data.getUint16(6, true), height: data.getUint16(8, true) } : undefined;
    case 'WebP':
      return webpSize(data);
    case 'TIFF':
      return tiffSize(data);
    case 'HEIC':
      return heicSize(bytes);
    default:
      return assertNever(format);
  }
}

/** @returns undefined when it is no picture of a format known here */
export function imageFacts(bytes: Uint8Array): ImageFacts | undefined {
  const format = imageFormat(bytes);
  return format && { format, size: sizeOf(format, bytes) };
}

/** Pixels on one side; no camera, scanner or plotter makes more. */
const WIDEST = 200_000;

/** Whether there can be a picture behind a header: one of some size, and in the formats that tell where they end not cut short. */
export function isPlausible({ format, size }: ImageFacts, bytes: Uint8Array): boolean {
  // What HEIC and TIFF hold may lie far behind their first bytes.
  if (size === undefined) return format === 'HEIC';
  if ([size.width, size.height].some((side) => side < 1 || side > WIDEST)) return false;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (format === 'WebP') return data.length >= 8 + data.readUInt32LE(4);
  return format !== 'PNG' || (data.includes('IDAT') && data.includes('IEND'));
}
