import { createHash } from 'node:crypto';

/** SHA-256 of a stream as it lies in the file. */
export const hashStream = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

/**
 * SHA-256 of what draws a page.
 * @param content of the page, as it lies in the file
 * @param form of a page of an exhibit: the hash of its own operators, which the page's only frame; empty for any other
 */
export const hashPage = (content: Uint8Array, form: string): string =>
  form === '' ? hashStream(content) : createHash('sha256').update(content).update(form).digest('hex');
