import { firstSchema } from './0001-first-schema.ts';

/** SQL of every migration in order; the schema's number is the length of the list that was run. */
export const MIGRATIONS: readonly string[] = [firstSchema];
