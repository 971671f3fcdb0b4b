/** What Word calls a damaged file, looked for in a DOCX: parts and elements out of the order of their schema, ids given twice, links to nowhere. */
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** Sequences of ECMA-376 part 1, § 17 (transitional), of the elements that we write. */
const ORDER: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    'w:pPr':
      'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
    'w:rPr':
      'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
    'w:tblPr':
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
    'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
    'w:sectPr':
      'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
    'w:style':
      'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
    'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
    'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
    'w:compat': 'doNotExpandShiftReturn compatSetting',
    'w:settings':
      'view zoom displayBackgroundShape mirrorMargins trackRevisions defaultTabStop autoHyphenation hyphenationZone evenAndOddHeaders updateFields footnotePr endnotePr compat',
  }).map(([name, children]) => [name, children.split(' ').map((child) => `w:${child}`)]),
);
/** Of what may come again. */
const REPEATED: ReadonlySet<string> = new Set([
  'w:tr',
  'w:headerReference',
  'w:footerReference',
  'w:compatSetting',
  'w:tblStylePr',
]);

function read(xml: string): Element {
  const convert = (node: ReturnType<typeof parseDocument>['children'][number]): Element[] =>
    'name' in node && 'children' in node
      ? [{ name: node.name, attributes: node.attribs, children: node.children.flatMap(convert) }]
      : [];
  return { name: '', attributes: {}, children: parseDocument(xml, { xmlMode: true }).children.flatMap(convert) };
}

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];
const child = ({ children }: Element, name: string): Element | undefined => children.find((one) => one.name === name);

function orderFaults({ name, children }: Element): string[] {
  const order = ORDER[name];
  if (!order) return [];
  const places = children.map((one) => order.indexOf(one.name));
  return children.flatMap((one, i) => {
    if ((places[i] ?? -1) < 0) return [`${one.name} in ${name}`];
    if (i > 0 && (places[i - 1] ?? 0) > (places[i] ?? 0)) return [`${one.name} too late in ${name}`];
    return i > 0 && places[i - 1] === places[i] && !REPEATED.has(one.name) ? [`${one.name} twice in ${name}`] : [];
  });
}

function tableFaults(element: Element): string[] {
  if (element.name === 'w:tc')
    return element.children.at(-1)?.name === 'w:p' ? [] : ['a cell that ends in no paragraph'];
  if (element.name !== 'w:tbl') return [];
  const columns = child(element, 'w:tblGrid')?.children.length ?? 0;
  return element.children
    .filter(({ name }) => name === 'w:tr')
    .flatMap((row) => {
      const spans = row.children
        .filter(({ name }) => name === 'w:tc')
        .map((cell) => child(child(cell, 'w:tcPr') ?? cell, 'w:gridSpan')?.attributes['w:val'] ?? '1');
      const width = spans.reduce((sum, span) => sum + Number(span), 0);
      return width === columns ? [] : [`a row of ${width} columns in a table of ${columns}`];
    });
}

const repeated = (values: readonly (string | undefined)[]): boolean => new Set(values).size < values.length;

function linkFaults(elements: readonly Element[]): string[] {
  const marks = elements.filter(({ name }) => name === 'w:bookmarkStart').map(({ attributes }) => attributes);
  const names = new Set(marks.map((mark) => mark['w:name'] ?? ''));
  const anchors = elements.flatMap(({ name, attributes }) =>
    name === 'w:hyperlink' ? (attributes['w:anchor'] ?? []) : [],
  );
  return [
    ...(repeated(marks.map((mark) => mark['w:id'])) ? ['bookmarks with one id'] : []),
    ...(names.size < marks.length ? ['bookmarks with one name'] : []),
    ...[...names].filter((name) => name.length > 40).map((name) => `a name of more than 40 letters: ${name}`),
    ...anchors.filter((anchor) => !names.has(anchor)).map((anchor) => `a link to no bookmark: ${anchor}`),
  ];
}

/** @returns each fault with its part; empty for a file that Word opens without a word */
export function wordFaults(docx: Uint8Array): string[] {
  const parts = unzipSync(docx);
  return Object.entries(parts).flatMap(([name, bytes]) => {
    if (!/\.(?:xml|rels)$/u.test(name)) return [];
    const elements = all(read(strFromU8(bytes)));
    const targets = elements.filter(
      (one) => one.name === 'Relationship' && one.attributes['TargetMode'] !== 'External',
    );
    const folder = path.posix.dirname(path.posix.dirname(name));
    const missing = targets
      .map(({ attributes }) => path.posix.join('/', folder, attributes['Target'] ?? '').slice(1))
      .filter((target) => !Object.hasOwn(parts, target));
    return [
      ...elements.flatMap((element) => [...orderFaults(element), ...tableFaults(element)]),
      ...linkFaults(elements),
      ...missing.map((target) => `no part ${target}`),
    ].map((fault) => `${name}: ${fault}`);
  });
}
