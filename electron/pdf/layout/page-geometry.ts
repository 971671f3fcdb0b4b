import type { MemoSettings } from '../../../shared/domain/memo.ts';

/** A sheet in points, with the margins of its text area. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The text area is as wide on every paper: about 80 characters of 11-point text to the line. */
export const TEXT_WIDTH = 431.28;

const sheet = (width: number, height: number): PageGeometry => {
  const side = Math.round((width - TEXT_WIDTH) * 50) / 100;
  return { width, height, left: side, right: side, top: 86, bottom: 88 };
};

/** A4 (ISO 216) and Letter (ANSI A). */
const SHEETS: Readonly<Record<MemoSettings['paper'], PageGeometry>> = {
  A4: sheet(595.28, 841.89),
  Letter: sheet(612, 792),
};

export const pageGeometry = ({ paper }: Pick<MemoSettings, 'paper'>): PageGeometry => SHEETS[paper];

export const textHeight = ({ height, top, bottom }: PageGeometry): number => height - top - bottom;
