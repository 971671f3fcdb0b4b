import type { Segment } from '../../../shared/domain/source.ts';
import { composeText, joinTexts, type Block, type ComposedText } from '../document/block-list.ts';
import { cleanText } from '../document/clean-text.ts';
import { withoutText, withText, type ReadInput } from '../document/extracted.ts';
import { readWithRoles } from '../html/read-html.ts';
import type { ExtractedDocument } from '../imported.ts';
import { inOrder } from '../metadata/agencies.ts';
import { guess, type Guesses } from '../metadata/guess.ts';
import { guessLanguage } from '../metadata/language.ts';
import { composeLines } from '../text/compose-lines.ts';
import { dayOfMail } from './day-of-mail.ts';
import type { Message } from './message.ts';
import { rolesOfMail, rolesOfMailPage } from './mail-surroundings.ts';
import { contentsOf } from './open-mail.ts';
import { parseMail } from './parse-mail.ts';

const EXTRACTOR = 'email/4';

/** The first lines of the text, each a row of name and value: who wrote what to whom, and when, may have to be cited. */
function headerText({ from, to, cc, bcc, date, subject }: Message): ComposedText {
  const rows = { From: from, To: to, Cc: cc, Bcc: bcc, Date: date, Subject: subject };
  const blocks = Object.entries(rows).flatMap(([name, value]): Block[] => {
    const line = cleanText(value).replaceAll(/\s+/gu, ' ').trim();
    return line === '' ? [] : [{ text: `${name}:\t${line}`, role: 'body', block: 'table-row' }];
  });
  return composeText(blocks);
}

/** A short first line greets its reader; it is no title. */
const asParagraph = (segment: Segment): Segment => {
  const { start, end, role } = segment;
  return segment.level === 1 ? { start, end, role: role === 'heading' ? 'body' : role, block: 'paragraph' } : segment;
};

/** A newsletter's plain text often says no more than where to read it: so short beside a page so much longer, it is no text of the mail. */
const [SHORT, LEAST_PAGE, TIMES] = [300, 400, 4];

function pageText(html: string): ComposedText {
  const { blocks } = readWithRoles(html, 'mail');
  const roles = rolesOfMailPage(blocks);
  return composeText(blocks.map((block, index) => ({ ...block, role: roles[index] ?? block.role })));
}

/** Plain text where the mail has any worth the name, else its page. */
function bodyText({ text, html }: Message): ComposedText {
  const plain = text.trim();
  const page = plain === '' || (plain.length < SHORT && html !== '') ? pageText(html) : undefined;
  if (page && (plain === '' || page.body.length >= Math.max(LEAST_PAGE, plain.length * TIMES))) return page;
  const { body, segments } = composeLines(cleanText(text), rolesOfMail);
  return { body, segments: segments.map(asParagraph) };
}

/** A mail, as Outlook or any other program saved it. Its attachments are read each by itself. */
export async function readMail({ bytes, fileName, today, tick }: ReadInput): Promise<ExtractedDocument> {
  const parsed = await parseMail(bytes);
  if (!parsed.ok) return withoutText('email', 'kept', fileName, parsed.error, EXTRACTOR);
  tick();
  const message = parsed.value;
  const body = bodyText(message);
  const guesses: Guesses = {
    title: guess(cleanText(message.subject), 'document-data', { tag: 'Subject' }),
    genre: guess('correspondence', 'document-data', { rule: 'is-mail' }),
    published: guess(dayOfMail(message.date, today), 'document-data', { tag: 'Date', words: message.date }),
    author: guess(inOrder(cleanText(message.sender)), 'document-data', { tag: 'From', words: message.from }),
    language: guess(guessLanguage(body.body), 'statistics'),
  };
  const document = withText('email', joinTexts(headerText(message), body), guesses, fileName, EXTRACTOR);
  return { ...document, contents: contentsOf(message) };
}
