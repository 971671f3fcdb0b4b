import { randomBytes } from 'node:crypto';
import { formatId } from '../../shared/kernel/ids.ts';

/** A fresh id for a record: UUID version 7. */
export const makeId = (): string => formatId(Date.now(), randomBytes(10));
