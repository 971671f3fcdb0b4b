import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { pageHeaders } from '../../../electron/system/page.ts';

it('allows the one inline style sheet of React Aria, as the installed version writes it', () => {
  const folder = path.dirname(createRequire(import.meta.url).resolve('react-aria-components/package.json'));
  const source = readFileSync(path.join(folder, '../react-aria/dist/private/interactions/usePress.mjs'), 'utf8');
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/u.exec(source)?.[1] ?? '';
  const template = /style\.textContent = `([^`]+)`\.trim\(\)/u.exec(source)?.[1] ?? '';
  const sheet = template.replace(/\$\{[^}]+\}/u, attribute).trim();
  const hash = createHash('sha256').update(sheet).digest('base64');
  expect([sheet.startsWith('@layer {'), pageHeaders("'self'")['content-security-policy']]).toEqual([
    true,
    expect.stringContaining(`style-src 'self' 'sha256-${hash}';`) as string,
  ]);
});
