/** What a mail repeats or adds by itself: earlier messages below an answer, the signature, the notice of a company. Folded, never removed. */
import type { SegmentRole } from '../../../shared/domain/source.ts';
import type { Block } from '../document/block-list.ts';
import type { TextBlock } from '../text/lines-to-blocks.ts';

/** "Le 3 mai 2023 à 10:12, Anne Bernard a écrit :", "On Tue, 2 May 2023, Luc Petit <luc@…> wrote:". */
const WROTE = /^(?:le|on|am)\s.{4,160}(?:a écrit|écrivit|wrote|schrieb)\s*:?\s*$/isu;
const DIVIDER =
  /^[-_\s]{2,}\s*(?:message (?:d['’]origine|transféré|original)|original message|forwarded message|réponse)\b.*$|^_{20,}$|^début du message (?:réexpédié|transféré)|^begin forwarded message/imu;
/** The header of an earlier message, as Outlook writes it without any mark of quotation. */
const HEADER = /^(?:de|from)\s*:\s.+\n(?:.*\n){0,3}?(?:envoyé|date|sent|à|to)\s*:/imu;
/** RFC 3676 § 4.3. */
const SIGNATURE = /^--\s*$/mu;
const NOTICE =
  /(?:(?:ce|cet|le présent) (?:message|courriel|e-?mail)\b.{0,200}(?:confidentiel|destinataire)|this (?:e-?mail|message)\b.{0,200}(?:confidential|intended (?:only|solely|recipient)|privileged)|(?:pensez à l['’]environnement|n['’]imprimez ce|please consider the environment|virus[- ]free|sans virus))/isu;
const SENT_FROM = /^(?:envoyé (?:de|depuis) mon|sent from my|get outlook for|télécharger outlook)/iu;

const opensQuote = (words: string): boolean => WROTE.test(words) || DIVIDER.test(words) || HEADER.test(words);

/** The role of each block, in order. A quotation counts only below words of the sender's own: a forwarded mail is what is sent. */
export function rolesOfMail(blocks: readonly TextBlock[]): SegmentRole[] {
  let section: SegmentRole | undefined;
  let ownSeen = false;
  return blocks.map(({ text, block }, index): SegmentRole => {
    const words = text.trim();
    if (ownSeen && opensQuote(words)) section = 'related';
    else if (section !== 'related' && SIGNATURE.test(words) && index > 0) section = 'legal-notice';
    if (section !== undefined) return section;
    if (NOTICE.test(words) || SENT_FROM.test(words)) return 'legal-notice';
    if (ownSeen && block === 'quotation') return 'related';
    ownSeen = true;
    return 'body';
  });
}

const isQuoted = ({ role, block }: Block): boolean => role === 'related' || block === 'quotation';

/**
 * The same for a mail that is a page: what its program marked as an earlier message or a signature is believed, and words of the sender's own may
 * follow it; an earlier message without such a mark goes to the end.
 */
export function rolesOfMailPage(blocks: readonly Block[]): SegmentRole[] {
  let section: SegmentRole | undefined;
  let ownSeen = false;
  return blocks.map((block, index): SegmentRole => {
    if (section !== undefined) return section;
    if (isQuoted(block)) return ownSeen ? 'related' : 'body';
    if (block.role !== 'body') return block.role;
    const words = block.text.trim();
    if (ownSeen && opensQuote(words)) {
      const next = blocks[index + 1];
      if (!next || !isQuoted(next)) section = 'related';
      return 'related';
    }
    if (index > 0 && SIGNATURE.test(words)) return (section = 'legal-notice');
    if (NOTICE.test(words) || SENT_FROM.test(words)) return 'legal-notice';
    ownSeen = true;
    return 'body';
  });
}
