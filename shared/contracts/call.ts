import * as z from 'zod/mini';

/** One call across the boundary: its input is checked by a schema on arrival, its output is a type. */
export interface Call<Input extends z.ZodMiniType, Output> {
  readonly input: Input;
  /** Never read at run time: it carries the type of the answer. */
  readonly output?: Output;
}

/** `call(schema)<Output>()` keeps the schema's own type and names the answer's. */
export const call =
  <Input extends z.ZodMiniType>(input: Input) =>
  <Output>(): Call<Input, Output> => ({ input });

export const id = z.string().check(z.minLength(1), z.maxLength(64));
/** Each once: what is chosen part by part may hold one twice. */
export const ids = z.array(id).check(
  z.minLength(1),
  z.maxLength(1_000_000),
  z.overwrite((all) => [...new Set(all)]),
);
export const line = z.string().check(z.maxLength(2_000));
export const prose = z.string().check(z.maxLength(100_000));
/** EDTF or empty; whether it is a date is the use case's to say, with a message. */
export const edtf = z.string().check(z.maxLength(100));
export const path = z.string().check(z.minLength(1), z.maxLength(4_096));
export const offset = z.int().check(z.minimum(0));
export const none = z.object({});
export const money = z.nullable(z.object({ minor: z.int(), currency: z.string().check(z.regex(/^[A-Z]{3}$/u)) }));
export const language = z.enum(['fr', 'en']);

/** A selection in a source's text; the quote is sent too, so that a selection made on another text version is refused. */
export const selection = z.object({
  sourceId: id,
  textId: id,
  start: offset,
  end: offset,
  quote: z.string().check(z.minLength(1), z.maxLength(100_000)),
});
export type Selection = z.infer<typeof selection>;
