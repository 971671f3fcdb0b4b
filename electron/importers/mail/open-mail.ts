import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Container } from '../container/container.ts';
import { numberNames } from '../container/part-names.ts';
import type { Contents } from '../imported.ts';
import type { Message } from './message.ts';
import { parseMail } from './parse-mail.ts';

/** The attachments of a mail; an empty one is told. */
export function contentsOf({ attachments }: Message): Contents {
  const distinct = numberNames();
  const named = attachments.map(({ name, size }, part) => ({ part, name: distinct(name), size }));
  return {
    parts: named.filter(({ size }) => size > 0),
    leftAside: named
      .filter(({ size }) => size === 0)
      .map(({ name }) => ({ path: name, problem: { code: 'file.empty', detail: { file: name } }, count: 1 })),
  };
}

/** @returns `source.broken` when it is no mail that can be read */
export async function openMail(bytes: Uint8Array): Promise<Result<Container>> {
  const parsed = await parseMail(bytes);
  if (!parsed.ok) return parsed;
  const { attachments } = parsed.value;
  return succeed({
    contents: contentsOf(parsed.value),
    read: (part) => {
      try {
        const own = attachments[part]?.read();
        return own ? succeed(own) : fail('source.broken', { reason: 'MIME' });
      } catch {
        return fail('source.broken', { reason: 'MIME' });
      }
    },
  });
}
