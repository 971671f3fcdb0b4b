/** The sample's English PDF: a digest of what other regulators did, in our own words, on public facts. */
import type { Block, Leaflet } from './page-writer.ts';

const heading = (text: string): Block => ({ kind: 'heading', text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

export const regulatorsDigest: Leaflet = {
  title: 'Clearview AI before other regulators, 2021-2025',
  author: 'Argos Observatory',
  language: 'en-GB',
  date: '2025-11-14T09:00:00Z',
  head: 'Argos Observatory – Press digest – 14 November 2025',
  foot: 'Demonstration document written on public facts.',
  numbering: 'Page {page} of {pages}',
  blocks: [
    { kind: 'title', text: 'Clearview AI before other regulators, 2021-2025' },
    {
      kind: 'note',
      text: 'For release on 14 November 2025. Compiled from public announcements; sums in the currency of each decision.',
    },
    heading('At a glance'),
    {
      kind: 'table',
      widths: [0.24, 0.24, 0.24, 0.28],
      rows: [
        ['Authority', 'Date of the act', 'Sum', 'State'],
        ['ICO (United Kingdom)', '18 May 2022', '£7,552,800', 'restored in part; remitted'],
        ['Garante (Italy)', '10 February 2022', '€20,000,000', 'not known to be paid'],
        ['HDPA (Greece)', '13 July 2022', '€20,000,000', 'not known to be paid'],
        ['AP (Netherlands)', '16 May 2024', '€30,500,000', 'published 3 September 2024'],
        ['DSB (Austria)', '9 May 2023', 'no fine', 'under review'],
      ],
    },
    heading('United Kingdom'),
    paragraph(
      'On 29 November 2021 the Information Commissioner’s Office gave notice of a provisional intent to fine the company just over £17 million. The final penalty notice, dated 18 May 2022 and announced on 23 May, was for £7,552,800, together with an order to stop obtaining the data of residents and to delete what was held. The company appealed.',
    ),
    paragraph(
      'On 17 October 2023 the First-tier Tribunal allowed the appeal: in its view the processing, carried out for foreign law-enforcement clients, fell outside the scope of the regulation. On 6 October 2025 the Upper Tribunal set that decision aside, held that the Commissioner did have jurisdiction, and sent the case back to the First-tier Tribunal. The penalty is therefore neither final nor extinguished.',
    ),
    heading('Italy'),
    paragraph(
      'By an order of 10 February 2022, announced in March, the Garante per la protezione dei dati personali imposed a fine of €20 million, banned any further collection and ordered erasure and the appointment of a representative in the Union.',
    ),
    heading('Greece'),
    paragraph(
      'The Hellenic Data Protection Authority, by decision 35/2022 of 13 July 2022, imposed €20 million on a complaint brought by the association Homo Digitalis, and prohibited the processing of the data of persons in Greece.',
    ),
    heading('Other authorities'),
    paragraph(
      'The Hamburg commissioner ordered the erasure of one complainant’s biometric template in January 2021. Australia’s commissioner found a breach on 14 October 2021. The Dutch authority fined the company €30.5 million in a decision of 16 May 2024, published on 3 September 2024, and attached further periodic penalties to its orders. The Austrian authority found breaches in May 2023 without imposing a fine.',
    ),
    heading('What the decisions share'),
    paragraph(
      'Each European authority acted on its own territory, because a company with no establishment in the Union has no lead authority. Each rejected the argument that images found on the open web may be collected freely. None is publicly known to have received payment.',
    ),
    { kind: 'note', text: 'Media desk: press@argos.example. Back numbers on request.' },
  ],
};
