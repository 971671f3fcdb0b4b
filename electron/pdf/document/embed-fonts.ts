import { createHash } from 'node:crypto';
import { MISSING_GLYPH, type Face } from '../fonts/face.ts';
import { subsetTrueType } from '../fonts/subset-true-type.ts';
import type { ObjectTable } from './object-table.ts';

const SYMBOLIC = 4;
const ENTRIES_PER_BLOCK = 100;

const hex = (value: number): string => value.toString(16).padStart(4, '0');

function utf16(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) result += hex(text.charCodeAt(i));
  return result;
}

/** Private characters mean nothing to another program (ISO 19005-3 § 6.2.11.7.3): the square that stands for them is what they read as. */
const isPrivate = (text: string): boolean => /[\p{Co}\p{Cn}\ufeff\ufffe]/u.test(text);

/** Maps each character code to its text, so that search and copy give the words as they were written. */
function toUnicode(texts: readonly string[]): string {
  const entries = texts.flatMap((text, code) =>
    code === 0 ? [] : [`<${hex(code)}><${utf16(isPrivate(text) ? MISSING_GLYPH : text)}>`],
  );
  const blocks: string[] = [];
  for (let i = 0; i < entries.length; i += ENTRIES_PER_BLOCK) {
    const block = entries.slice(i, i + ENTRIES_PER_BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000><FFFF> endcodespacerange
${blocks.join('')}endcmap CMapName currentdict /CMap defineresource pop end end`;
}

/** Six capitals that depend on the subset's bytes alone (ISO 32000-1 § 9.6.4). */
function subsetTag(subset: Uint8Array): string {
  const digest = createHash('sha256').update(subset).digest();
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

/** Embeds the glyphs that a face was used for, as the font object `number`. Call it when everything is drawn. */
export function embedFace(table: ObjectTable, face: Face, number: number): void {
  const { font } = face;
  const subset = subsetTrueType(font, face.glyphs);
  const name = `${subsetTag(subset)}+${face.name}`;
  const scaled = (value: number): number => Math.round((value * 1000) / font.unitsPerEm);
  const file = table.addStream(`/Length1 ${subset.length}`, subset);
  const descriptor = table.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags ${SYMBOLIC}/FontBBox[${font.box.map(scaled).join(' ')}]` +
      `/ItalicAngle ${font.italicAngle}/Ascent ${scaled(font.ascent)}/Descent ${scaled(font.descent)}` +
      `/CapHeight ${scaled(font.capHeight)}/XHeight ${scaled(font.xHeight)}/StemV ${font.weight >= 600 ? 130 : 85}/FontFile2 ${file} 0 R>>`,
  );
  const widths = face.glyphs.map((glyph) => face.advance(glyph)).join(' ');
  const descendant = table.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDToGIDMap/Identity` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW 0/W[0[${widths}]]>>`,
  );
  const unicode = table.addStream('', Buffer.from(toUnicode(face.texts), 'latin1'));
  table.set(
    number,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  );
}
