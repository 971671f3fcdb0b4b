import type { PDFDocument, PDFImage } from 'pdf-lib';

const A4 = { short: 595.28, long: 841.89 } as const;
const MARGIN = 36;
/** Points of a pixel at most: a small picture is printed as large as it is on a screen. */
const POINTS_PER_PIXEL = 72 / 96;
/** Larger pictures would take more memory to unpack than a machine may have. */
const MOST_PIXELS = 100_000_000;

const START_OF_SCAN = 0xda;
/** Of a JPEG: plain white compresses so far, and no further. */
const MOST_PIXELS_PER_BYTE = 1_024;

const isPng = (bytes: Uint8Array): boolean => [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte);
const isJpeg = (bytes: Uint8Array): boolean => [0xff, 0xd8, 0xff].every((byte, at) => bytes[at] === byte);

/** How a camera's sensor was held (Exif tag 274): turned clockwise so many degrees, after being mirrored from left to right or not. */
interface Orientation {
  readonly turn: number;
  readonly isMirrored: boolean;
}

const UPRIGHT: Orientation = { turn: 0, isMirrored: false };
const ORIENTATIONS: Readonly<Record<number, Orientation>> = {
  2: { turn: 0, isMirrored: true },
  3: { turn: 180, isMirrored: false },
  4: { turn: 180, isMirrored: true },
  5: { turn: 270, isMirrored: true },
  6: { turn: 90, isMirrored: false },
  7: { turn: 90, isMirrored: true },
  8: { turn: 270, isMirrored: false },
};

function orientationOf(bytes: Uint8Array): Orientation {
  const head = Buffer.from(bytes.subarray(0, 65_536));
  const start = head.indexOf('Exif\0\0', 0, 'latin1') + 6;
  if (start < 6 || start + 8 > head.length) return UPRIGHT;
  const little = head[start] === 0x49;
  const short = (at: number): number => (little ? head.readUInt16LE(at) : head.readUInt16BE(at));
  const directory = start + (little ? head.readUInt32LE(start + 4) : head.readUInt32BE(start + 4));
  if (directory + 2 > head.length) return UPRIGHT;
  for (let entry = 0, at = directory + 2; entry < short(directory) && at + 12 <= head.length; entry++, at += 12)
    if (short(at) === 274) return ORIENTATIONS[short(at + 8)] ?? UPRIGHT;
  return UPRIGHT;
}

/** Pixels of a PNG all of whose chunks are there, up to the one that ends it (W3C PNG § 5); Infinity otherwise. */
function pngPixels(bytes: Uint8Array): number {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= data.length; at += 12 + data.readUInt32BE(at))
    if (data.toString('latin1', at + 4, at + 8) === 'IEND') return data.readUInt32BE(16) * data.readUInt32BE(20);
  return Infinity;
}

interface JpegFrame {
  readonly pixels: number;
  /** Four are printing inks. */
  readonly components: number;
}

/** What a JPEG says of itself before its first scan (ITU-T T.81 § B.2.2); undefined when it ends before that. */
function jpegFrame(bytes: Uint8Array): JpegFrame | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frame: JpegFrame | undefined;
  for (let at = 2; at + 10 <= data.length && data[at] === 0xff; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data[at + 1] ?? 0;
    if (marker === START_OF_SCAN) return frame;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      frame = { pixels: data.readUInt16BE(at + 5) * data.readUInt16BE(at + 7), components: data[at + 9] ?? 0 };
  }
  return undefined;
}

/** A block of 64 pixels takes some bits at least: a header that promises more pixels than the bytes can hold is a trap, or a picture cut off. */
const holdsItsPixels = (bytes: Uint8Array): boolean =>
  (jpegFrame(bytes)?.pixels ?? Infinity) <= bytes.length * MOST_PIXELS_PER_BYTE;

type PdfLib = typeof import('pdf-lib');

function drawOn(document: PDFDocument, image: PDFImage, { turn, isMirrored }: Orientation, lib: PdfLib): void {
  const isWide = image.width > image.height;
  const [width, height] = isWide ? [A4.long, A4.short] : [A4.short, A4.long];
  const page = document.addPage([width, height]);
  const scale = Math.min((width - 2 * MARGIN) / image.width, (height - 2 * MARGIN) / image.height, POINTS_PER_PIXEL);
  const [drawnWidth, drawnHeight] = [image.width * scale, image.height * scale];
  if (isMirrored) page.pushOperators(lib.concatTransformationMatrix(-1, 0, 0, 1, width, 0));
  page.drawImage(image, {
    x: (width - drawnWidth) / 2,
    y: (height - drawnHeight) / 2,
    width: drawnWidth,
    height: drawnHeight,
  });
  page.setRotation(lib.degrees(turn));
}

/** A picture's page as a PDF, and whether it is drawn in printing inks; or why there is none. */
export type PicturePdf =
  | { readonly pdf: Uint8Array; readonly isPrintInk: boolean }
  | { readonly refused: 'picture' | 'damagedPicture' | 'largePicture' };

/** A PNG or JPEG picture upright on one A4 page, never enlarged. */
export async function pictureToPdf(bytes: Uint8Array): Promise<PicturePdf> {
  const [isOne, isOther] = [isJpeg(bytes), isPng(bytes)];
  if (!isOne && !isOther) return { refused: 'picture' };
  if (isOne && !holdsItsPixels(bytes)) return { refused: 'damagedPicture' };
  const pixels = isOther ? pngPixels(bytes) : 0;
  if (pixels > MOST_PIXELS) return { refused: pixels === Infinity ? 'damagedPicture' : 'largePicture' };
  const lib = await import('pdf-lib');
  try {
    const document = await lib.PDFDocument.create({ updateMetadata: false });
    const image = isOne ? await document.embedJpg(bytes) : await document.embedPng(bytes);
    drawOn(document, image, isOne ? orientationOf(bytes) : UPRIGHT, lib);
    return { pdf: await document.save(), isPrintInk: isOne && jpegFrame(bytes)?.components === 4 };
  } catch {
    return { refused: 'damagedPicture' };
  }
}
