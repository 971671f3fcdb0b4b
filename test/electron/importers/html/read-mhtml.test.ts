import { expect, test } from 'vitest';
import { readWebPage } from '../../../../electron/importers/html/read-web-page.ts';
import type { ExtractedDocument } from '../../../../electron/importers/imported.ts';
import { makeSavedPage } from '../../../support/documents/mail.ts';

const read = async (bytes: Uint8Array): Promise<ExtractedDocument> =>
  readWebPage({ bytes, fileName: 'page.mhtml', today: '2026-01-15', tick: () => undefined });

test('a page saved in one file is its page: frames and pictures are not its text, nor its day of capture its date', async () => {
  const page =
    '<!DOCTYPE html><html lang="fr"><title>L’amende | Le Quotidien</title><nav>Accueil</nav><article><h1>L’amende</h1><p>Déjà publiée à Paris.</p></article></html>';
  const document = await read(makeSavedPage(page, 'https://quotidien.example/2022/10/20/amende'));
  expect(document).toMatchObject({
    kind: 'html',
    state: 'read',
    body: 'Accueil\n\nL’amende\n\nDéjà publiée à Paris.',
    title: 'L’amende',
    published: '2022-10-20',
    captured: '2023-01-07',
    address: 'https://quotidien.example/2022/10/20/amende',
    language: 'fr',
    provenance: { published: 'url' },
    extractor: 'mhtml/2',
  });
});

test('an ordinary page, XHTML too, is read as one', async () => {
  const xhtml =
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr"><head><title>T</title></head><body><p>Un<br/>deux.</p></body></html>';
  expect(await read(Buffer.from(xhtml))).toMatchObject({ body: 'Un\ndeux.', language: 'fr', extractor: 'html/5' });
});

test('a saved page that is cut short gives what is there', async () => {
  const whole = makeSavedPage('<p>Déjà.</p>', 'https://quotidien.example/');
  expect((await read(whole.subarray(0, 400))).kind).toBe('html');
  expect(await read(Buffer.from('From: <Saved by Blink>\r\n\r\n'))).toMatchObject({ state: 'no-text' });
});
