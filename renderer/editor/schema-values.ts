/** What the attributes of the memorandum's nodes may be; the bounds are those of `shared/memo/document-schema.ts`. */
import { ALIGNMENTS } from '../../shared/domain/memo.ts';

export const LONGEST_ID = 64;
export const ALIGNED = ALIGNMENTS;

/** A whole number from markup, 1 where it is none or out of bounds. */
export const numeric = (value: string | null, most: number): number => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : 1;
};

export const whole =
  (from: number, to: number) =>
  (value: unknown): void => {
    if (!Number.isInteger(value) || Number(value) < from || Number(value) > to)
      throw new RangeError(`${JSON.stringify(value)} is not a whole number from ${from} to ${to}`);
  };

export const name = (value: unknown): void => {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_ID)
    throw new RangeError(`${JSON.stringify(value)} is not an id`);
};

export const nameOrNone = (value: unknown): void => {
  if (value !== null) name(value);
};

export const isFlag = (value: unknown): void => {
  if (typeof value !== 'boolean') throw new RangeError(`${JSON.stringify(value)} is neither true nor false`);
};

export const oneOf =
  (values: readonly string[]) =>
  (value: unknown): void => {
    if (!values.some((one) => one === value))
      throw new RangeError(`${JSON.stringify(value)} is none of ${values.join(', ')}`);
  };

export const isAlignment = oneOf(ALIGNMENTS);
