import type { PrintJob } from '../../../shared/memo/print-job.ts';
import type { ObjectTable } from './object-table.ts';
import { escapeXml, pdfDate, textString, xmpDate } from './pdf-values.ts';

const PRODUCER = 'Greffier';

const subjectOf = ({ header, matter }: PrintJob): string =>
  [header.subject, matter.title, matter.reference].filter(Boolean).join(' – ');
const authorOf = ({ counsel, header }: PrintJob): string => counsel.name || header.from;

/** The document information dictionary; its dates are the memorandum's, never the clock's. */
export function writeInfo(table: ObjectTable, job: PrintJob): number {
  const date = pdfDate(job.date);
  return table.add(
    `<</Title ${textString(job.title)}/Author ${textString(authorOf(job))}/Subject ${textString(subjectOf(job))}` +
      `/Creator(${PRODUCER})/Producer(${PRODUCER})/CreationDate${date}/ModDate${date}>>`,
  );
}

/** The same facts in XMP (ISO 16684-1), word for word. */
export function writeXmp(table: ObjectTable, job: PrintJob): number {
  const date = xmpDate(job.date);
  const language = job.language === 'fr' ? 'fr-FR' : 'en-GB';
  const alternative = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(job.title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(authorOf(job))}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternative(subjectOf(job))}</dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  return table.addPlainStream('/Type/Metadata/Subtype/XML', Buffer.from(xmp, 'utf8'));
}
