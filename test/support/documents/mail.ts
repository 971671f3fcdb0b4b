/** Mails and saved pages as they travel, made in memory. */

export interface MailPart {
  /** Its own header lines. */
  readonly header: readonly string[];
  readonly body: string | Uint8Array;
}

const BASE_64 = 'Content-Transfer-Encoding: base64';

const encoded = ({ header, body }: MailPart): string => {
  const bytes = Buffer.from(body).toString('base64').replaceAll(/.{76}/gu, '$&\r\n');
  return `${[...header, BASE_64].join('\r\n')}\r\n\r\n${bytes}`;
};

export const textPart = (body: string, type = 'plain'): MailPart => ({
  header: [`Content-Type: text/${type}; charset=utf-8`],
  body,
});

export const attached = (name: string, body: string | Uint8Array, type = 'application/octet-stream'): MailPart => ({
  header: [`Content-Type: ${type}`, `Content-Disposition: attachment; filename="${name}"`],
  body,
});

/** @param header lines about the whole */
export const multipart = (header: readonly string[], parts: readonly MailPart[], kind = 'mixed'): Buffer =>
  Buffer.from(
    `${[...header, 'MIME-Version: 1.0', `Content-Type: multipart/${kind}; boundary="limite-7"`].join('\r\n')}\r\n\r\n` +
      `${parts.map((part) => `--limite-7\r\n${encoded(part)}\r\n`).join('')}--limite-7--\r\n`,
  );

export const LETTER_HEADER = [
  'From: =?utf-8?Q?Ana=C3=AFs_Bernard?= <anais@cabinet.example>',
  'To: Luc Petit <luc@mairie.example>, greffe@tribunal.example',
  'Cc: archives@cabinet.example',
  'Date: Tue, 3 May 2022 23:40:00 +0200',
  'Subject: =?iso-8859-1?Q?R=E9ponse_=E0_la_mise_en_demeure?=',
  'Message-ID: <1@cabinet.example>',
];

/** A letter with what is attached to it. */
export const makeMail = (text: string, attachments: readonly MailPart[] = []): Buffer =>
  multipart(LETTER_HEADER, [textPart(text), ...attachments]);

/** A page as Chromium saves it in one file. */
export const makeSavedPage = (html: string, address: string): Buffer =>
  multipart(
    [
      'From: <Saved by Blink>',
      `Snapshot-Content-Location: ${address}`,
      'Subject: Page',
      'Date: Sat, 7 Jan 2023 10:00:00 -0000',
    ],
    [
      { header: ['Content-Type: text/html', `Content-Location: ${address}`], body: html },
      {
        header: ['Content-Type: text/html', 'Content-Location: cid:frame-1@mhtml.blink'],
        body: '<p>Réclame d’un cadre</p>',
      },
      { header: ['Content-Type: image/gif', 'Content-Location: https://exemple.example/point.gif'], body: 'GIF89a' },
    ],
    'related',
  );
