/** The sample's .docx: counsel's internal note, written as raw WordprocessingML so that no word processor is needed to make it. */
import { strToU8, zipSync } from 'fflate';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const run = (text: string, bold = false): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
const paragraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${run(text)}</w:p>`;
const item = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const cell = (text: string, bold: boolean): string =>
  `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p>${run(text, bold)}</w:p></w:tc>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="3000"/>'.repeat(rows[0]?.length ?? 0)}</w:tblGrid>${rows
    .map((row, index) => `<w:tr>${row.map((text) => cell(text, index === 0)).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

const BODY = [
  paragraph('Note interne – liquidation de l’astreinte Clearview AI', 'Title'),
  paragraph('De : Me Aude Verlaine – Au dossier – Date : 12 juin 2023 – Confidentiel, ne pas communiquer'),
  paragraph('1. Objet', 'Heading1'),
  paragraph(
    'Vérifier, avant de répondre à l’association cliente, le nombre de jours que recouvre la somme de 5,2 millions d’euros et la date à laquelle le délai de recours contre la délibération d’octobre 2022 a pu expirer.',
  ),
  paragraph('2. Ce que l’on sait et ce que l’on ne sait pas', 'Heading1'),
  item('La délibération est du 17 octobre 2022 ; elle a été publiée trois jours plus tard.'),
  item('La date de sa notification n’est dans aucune des pièces réunies. Elle doit être demandée à la Commission.'),
  item(
    'Les sources retiennent le 19 décembre 2022 comme terme de l’injonction. Deux mois plus tôt, cela conduit au 19 octobre 2022, un mercredi.',
  ),
  item(
    'Une notification du 18 octobre 2022 donnerait le dimanche 18 décembre, reporté au lundi 19 : le terme serait le même.',
  ),
  paragraph('3. Décompte', 'Heading1'),
  paragraph('Le terme est le dernier jour pour s’exécuter. Le retard ne commence que le lendemain.'),
  table([
    ['Mois', 'Premier jour', 'Dernier jour', 'Jours'],
    ['Décembre 2022', '20', '31', '12'],
    ['Janvier 2023', '1er', '31', '31'],
    ['Février 2023', '1er', '9', '9'],
    ['Total', '20 décembre', '9 février', '52'],
  ]),
  paragraph(
    'Soit 52 × 100 000 € = 5 200 000 €, somme exactement retenue par la formation restreinte. Un décompte incluant le 19 décembre donnerait 5 300 000 € : il est incompatible avec la décision.',
  ),
  paragraph('4. Recours', 'Heading1'),
  paragraph(
    'Deux mois, augmentés de deux mois pour une société qui demeure à l’étranger, délai franc : dans l’hypothèse d’une notification du 19 octobre 2022, le dernier jour utile était le lundi 20 février 2023. L’hypothèse du 18 octobre conduit au même jour, le délai expirant un dimanche.',
  ),
  paragraph(
    'Point à vérifier : aucun recours n’est mentionné par les sources, ce qui ne prouve pas qu’il n’y en ait pas eu. Interroger le greffe du Conseil d’État.',
  ),
  paragraph('5. À faire', 'Heading1'),
  item('Écrire à la CNIL pour obtenir la date et le mode de notification des deux décisions.'),
  item('Retrouver la publication intégrale de la décision du 13 avril 2023.'),
  item('Ne pas reprendre le décompte de 53 jours qui circule en ligne.'),
];

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const style = (id: string, name: string, inside = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Note interne – liquidation de l’astreinte Clearview AI</dc:title><dc:creator>Me Aude Verlaine</dc:creator><dc:language>fr-FR</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">2023-06-12T08:30:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2023-06-12T10:05:00Z</dcterms:modified></cp:coreProperties>`,
  'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
  'word/styles.xml': `${HEAD}<w:styles xmlns:w="${NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="22"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Normal', 'Normal')}${style('Title', 'Title', '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>')}${style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>')}${style('ListParagraph', 'List Paragraph')}<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style></w:styles>`,
  'word/numbering.xml': `${HEAD}<w:numbering xmlns:w="${NAMESPACE}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  'word/document.xml': `${HEAD}<w:document xmlns:w="${NAMESPACE}"><w:body>${BODY.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
};

/** The note as .docx bytes; every time stamp inside is fixed, so the same text gives the same bytes. */
export const writeInternalNote = (): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: new Date(2023, 5, 12, 12, 0, 0),
  });
