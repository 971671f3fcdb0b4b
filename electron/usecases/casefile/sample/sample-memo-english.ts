import { heading, noted, paragraph, quoted, see, table, type Draft } from './memo-builder.ts';

/** A short memorandum in English on the same facts; quotations stay in their own language. */
export const SAMPLE_MEMO_ENGLISH: readonly Draft[] = [
  heading(1, 'Question presented'),
  paragraph(
    'Where do the proceedings against Clearview AI stand outside France, and which figures may be relied upon?',
  ),
  heading(1, 'Brief answer'),
  paragraph(
    'Four European authorities have imposed fines; none is publicly known to have been paid. The British fine is neither final nor extinguished ',
    see('digest', 'The penalty is therefore neither final nor extinguished'),
    '.',
  ),
  heading(1, 'Discussion'),
  table(
    ['Authority', 'Act', 'Sum'],
    ['CNIL (France)', '17 October 2022', '€20,000,000, then €5,200,000'],
    ['Garante (Italy)', '10 February 2022', '€20,000,000'],
    ['HDPA (Greece)', '13 July 2022', '€20,000,000'],
    ['ICO (United Kingdom)', '18 May 2022', '£7,552,800'],
  ),
  paragraph(
    'The French decision adds a periodic penalty to its order ',
    see('halyard', 'each day of delay costs €100,000'),
    '; it was settled at ',
    quoted('fiche', '5 200 000 € correspond à cinquante-deux jours'),
    '. Because the company has no establishment in the Union, each authority acts on its own territory.',
    noted('digest', 'because a company with no establishment in the Union has no lead authority'),
  ),
  paragraph(
    'In the United Kingdom the First-tier Tribunal allowed the appeal in October 2023 ',
    see('digest', 'On 17 October 2023 the First-tier Tribunal allowed the appeal'),
    '; the Upper Tribunal set that decision aside two years later ',
    see('digest', 'On 6 October 2025 the Upper Tribunal set that decision aside'),
    '.',
  ),
  heading(1, 'Conclusion'),
  paragraph(
    'Each sum should be given with its authority and its date. The equal amounts in France, Italy and Greece are three separate fines.',
  ),
];
