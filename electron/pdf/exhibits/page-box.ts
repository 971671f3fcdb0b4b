import { assertNever } from '../../../shared/kernel/assert-never.ts';
import type { StampSettings } from '../../../shared/memo/print-job.ts';
import type { Stamp } from '../draw/stamp.ts';
import { MalformedPdf } from '../reader/parser.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import { isArray, numberOf, type Dictionary, type Value } from '../reader/pdf-value.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const QUARTERS = [0, 90, 180, 270] as const;
export type Quarter = (typeof QUARTERS)[number];

export type StampPlace = StampSettings['place'];

const USUAL_WIDTH = 595.28;
/** Around the stamp, in points at scale 1. */
const MARGIN = 4;

export function rotationOf(file: PdfFile, page: Dictionary): Quarter {
  const turns = Math.round((numberOf(file.resolve(page.get('Rotate'))) || 0) / 90);
  return QUARTERS[((turns % 4) + 4) % 4] ?? 0;
}

/** A rectangle by any two opposite corners; undefined when it is none. */
export function boxOf(file: PdfFile, value: Value | undefined): Box | undefined {
  const array = file.resolve(value);
  if (!isArray(array) || array.length < 4) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = array.map((one) => numberOf(file.resolve(one)));
  const box = { x: Math.min(a, c), y: Math.min(b, d), width: Math.abs(c - a), height: Math.abs(d - b) };
  return Object.values(box).every((number) => Number.isFinite(number)) ? box : undefined;
}

/** The page as it is seen: the crop box as far as it lies on the medium. @throws MalformedPdf when it has no usable size */
export function visibleBox(file: PdfFile, page: Dictionary): Box {
  const media = boxOf(file, page.get('MediaBox'));
  if (!media || media.width <= 1 || media.height <= 1) throw new MalformedPdf('a page without size');
  const crop = boxOf(file, page.get('CropBox')) ?? media;
  const x = Math.max(media.x, crop.x);
  const y = Math.max(media.y, crop.y);
  const width = Math.min(media.x + media.width, crop.x + crop.width) - x;
  const height = Math.min(media.y + media.height, crop.y + crop.height) - y;
  return width > 1 && height > 1 ? { x, y, width, height } : media;
}

/** The page with a band added at the edge that is on top when it is seen. */
function withBand({ x, y, width, height }: Box, rotation: Quarter, band: number): Box {
  switch (rotation) {
    case 0:
      return { x, y, width, height: height + band };
    case 90:
      return { x: x - band, y, width: width + band, height };
    case 180:
      return { x, y: y - band, width, height: height + band };
    case 270:
      return { x, y, width: width + band, height };
    default:
      return assertNever(rotation);
  }
}

/** Matrix that puts the stamp upright at the top as seen, at its place from left to right; the stamp's own corner is at its lower left. */
function stampMatrix(
  box: Box,
  rotation: Quarter,
  { scale, stamp, place }: { readonly scale: number; readonly stamp: Stamp; readonly place: StampPlace },
): readonly number[] {
  const [width, height] = [stamp.width * scale, stamp.height * scale];
  const margin = MARGIN * scale;
  const top = box.y + box.height - margin;
  /** From the left edge as seen to the stamp's left, on an edge of this length. */
  const across = (length: number): number =>
    place === 'left' ? margin : place === 'center' ? (length - width) / 2 : length - margin - width;
  switch (rotation) {
    case 0:
      return [scale, 0, 0, scale, box.x + across(box.width), top - height];
    case 90:
      return [0, scale, -scale, 0, box.x + margin + height, box.y + across(box.height)];
    case 180:
      return [-scale, 0, 0, -scale, box.x + box.width - across(box.width), box.y + margin + height];
    case 270:
      return [0, -scale, scale, 0, box.x + box.width - margin - height, box.y + box.height - across(box.height)];
    default:
      return assertNever(rotation);
  }
}

/** Where a stamp goes: the page grows at its top by a band that holds it, so that no word is covered. */
export function placeStamp(
  seen: Box,
  rotation: Quarter,
  stamp: Stamp,
  place: StampPlace = 'right',
): { readonly whole: Box; readonly matrix: readonly number[] } {
  const across = rotation === 90 || rotation === 270 ? seen.height : seen.width;
  const scale = Math.min(Math.max(across / USUAL_WIDTH, 0.35), 4, (across - 2 * MARGIN) / stamp.width);
  const whole = withBand(seen, rotation, (stamp.height + 2 * MARGIN) * scale);
  return { whole, matrix: stampMatrix(whole, rotation, { scale, stamp, place }) };
}
