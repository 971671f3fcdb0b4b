import { expect, it } from 'vitest';
import { readSourcePage } from '../../../../electron/importers/page/read-source-page.ts';
import type { PageNode } from '../../../../shared/domain/page.ts';
import { makePng } from '../../../support/documents/image.ts';
import { LETTER_HEADER, makeMail, multipart, textPart, type MailPart } from '../../../support/documents/mail.ts';
import { makeOutlookMessage } from '../../../support/documents/msg.ts';

const textOf = (node: PageNode): string =>
  typeof node === 'string' ? node : node.children.map((child) => textOf(child)).join('|');
const value = async (kind: 'html' | 'email', bytes: Uint8Array) => {
  const page = await readSourcePage(kind, bytes);
  if (!page.ok) throw new Error(page.error.code);
  return page.value;
};

const part = (type: string, fields: readonly string[], body: string | Uint8Array): MailPart => ({
  header: [`Content-Type: ${type}`, ...fields],
  body,
});

it('reads a page in the charset that it declares', async () => {
  const page = await value('html', Buffer.from('<meta charset="iso-8859-1"><p>Été</p>', 'latin1'));
  expect(textOf(page.body)).toBe('Été');
});

it('finds the pictures and styles of a page saved in one file by their address, absolute or not, and by their number', async () => {
  const html =
    '<link rel="stylesheet" href="s.css"><img src="p/a.png"><img src="https://gazette.example/b.png"><img src="cid:c@x">';
  const bytes = multipart(
    ['Snapshot-Content-Location: https://gazette.example/une/page.html'],
    [
      part('text/html; charset=utf-8', ['Content-Location: https://gazette.example/une/page.html'], html),
      part('text/css', ['Content-Location: https://gazette.example/une/s.css'], '@import "x"; p { color: #111 }'),
      part('image/png', ['Content-Location: https://gazette.example/une/p/a.png'], makePng(1, 1)),
      part('image/png', ['Content-Location: https://gazette.example/b.png'], makePng(2, 1)),
      part('image/png', ['Content-ID: <c@x>'], makePng(3, 1)),
    ],
    'related',
  );
  const page = await value('html', bytes);
  expect(page.pictures).toHaveLength(3);
  expect(page.missing).toBe(0);
  expect(page.styles).toEqual([' p { color: #111 }']);
});

it('shows who wrote what to whom above a mail, its text as it was broken, and the pictures in its page', async () => {
  const plain = await value('email', makeMail('Bonjour,\n\nvoici.'));
  expect(textOf(plain.body)).toMatch(
    /^From:\|Anaïs Bernard <anais@cabinet\.example>\|To:.*\|Subject:\|Réponse à la mise en demeure\|Bonjour,\n\nvoici\./su,
  );
  const picture = part('image/png', ['Content-ID: <p1>', 'Content-Disposition: inline'], makePng(4, 4));
  const page = await value(
    'email',
    multipart(
      LETTER_HEADER,
      [textPart('<p>Vu&nbsp;: <img src="cid:p1"><img src="https://loin.example/x.gif"></p>', 'html'), picture],
      'related',
    ),
  );
  expect([page.pictures.map(({ type }) => type), page.missing]).toEqual([['image/png'], 1]);
  const outlook = makeOutlookMessage({ properties: { '0037001f': 'Objet', '1000001f': 'Corps', '0c1a001f': 'Ève' } });
  expect(textOf((await value('email', outlook)).body)).toBe('From:|Ève|Subject:|Objet|Corps');
});

it('refuses a page that would hold up the window', async () => {
  const page = await readSourcePage('html', Buffer.from(`<p>${'mot '.repeat(1_100_000)}`));
  expect(page).toMatchObject({ ok: false, error: { code: 'source.page-too-large' } });
});

it('says when a saved page has none', async () => {
  expect(
    await readSourcePage(
      'html',
      Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x--'),
    ),
  ).toMatchObject({
    ok: false,
    error: { code: 'source.broken' },
  });
});
