import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { catalogue, messages } from '../../../renderer/i18n/messages/index.ts';
import type { Bilingual } from '../../../shared/kernel/words.ts';

const entries = Object.entries(messages as Readonly<Record<string, Bilingual>>);
/** Names of the values that a message takes; a plural's `one {…}` is none of them. */
const placeholders = (message: string): string[] =>
  [
    ...new Set(
      [...message.matchAll(/(?<!(?:one|many|other|feminine|=\d) )\{(\w+)(?:\}|,)/gu)].map(([, name]) => name ?? ''),
    ),
  ].sort();

const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith(path.join('i18n', 'messages')))
  .map((file) => readFileSync(path.join('renderer', file), 'utf8'))
  .join('\n');

describe('messages', () => {
  test('every message says something in both languages, with the same values', () => {
    const uneven = entries.filter(
      ([, { fr, en }]) =>
        fr.trim() === '' || en.trim() === '' || placeholders(fr).join(' ') !== placeholders(en).join(' '),
    );
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  test.each(['fr', 'en'] as const)('every %s message is a sound ICU sentence', (language) => {
    const faults: string[] = [];
    const intl = createIntl({
      locale: language,
      messages: catalogue(language),
      onError: (error) => faults.push(error.message),
    });
    for (const [key, words] of entries) {
      const values = Object.fromEntries(placeholders(words[language]).map((name) => [name, 2]));
      intl.formatMessage({ id: key }, values);
    }
    expect(faults).toEqual([]);
  });

  test('French plurals that tell one from several have their "many"', () => {
    const short = entries.filter(([, { fr }]) => /\bone \{/u.test(fr) && !/\bmany \{/u.test(fr));
    expect(short.map(([key]) => key)).toEqual([]);
  });

  test('French signs have their narrow or unbreakable spaces, and French apostrophes', () => {
    const words = (fr: string): string => fr.replaceAll(/\{\w+, plural,[^]*$/gu, '');
    const loose = entries.filter(
      ([, { fr }]) => / [;:!?»]|« |[\p{L}]'[\p{L}]/u.test(words(fr)) || /[\p{L}][;!?»]/u.test(words(fr)),
    );
    expect(loose.map(([key]) => key)).toEqual([]);
  });

  test('no message is left over', () => {
    const prefixes = [...sources.matchAll(/`([\w.-]+[.-])\$\{/gu)].map(([, prefix]) => prefix ?? '');
    const unused = entries
      .map(([key]) => key)
      .filter((key) => !sources.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });
});
