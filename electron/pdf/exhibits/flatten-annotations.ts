import { decimals } from '../document/pdf-values.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import { isArray, isDictionary, nameOf, numberOf, Ref, textOf, type Dictionary } from '../reader/pdf-value.ts';
import { isHidden } from './layers.ts';
import { boxOf, type Box } from './page-box.ts';
import type { ExhibitSources } from './take-page.ts';

/** Annotations of a page: those that stay, and operators with forms that draw the others as they were seen. */
export interface Flattened {
  /** Texts of array items. */
  readonly kept: readonly string[];
  readonly operators: string;
  /** Name → number of a form. */
  readonly forms: readonly (readonly [string, number])[];
}

const HIDDEN = 2;
const NO_VIEW = 32;
/** A link is more than its looks; a file is carried by its annotation. */
const KEPT: ReadonlySet<string | undefined> = new Set(['Link', 'FileAttachment']);

/** A form was filled in by a program that left it to the reader to draw what was written. */
export class UnseenField extends Error {}

/** A text or choice that has a value, its own or its field's. */
function isFilled(file: PdfFile, annotation: Dictionary): boolean {
  const field = annotation.has('FT') ? annotation : (file.dictionary(annotation.get('Parent')) ?? annotation);
  const type = nameOf(file.resolve(field.get('FT')));
  const value = textOf(file.resolve(field.get('V')));
  return (type === 'Tx' || type === 'Ch') && value !== undefined && value !== '';
}

/** The appearance that an annotation shows now (ISO 32000-1 § 12.5.5). */
function appearanceOf(file: PdfFile, annotation: Dictionary): Ref | undefined {
  const normal = file.dictionary(annotation.get('AP'))?.get('N');
  if (normal instanceof Ref && file.stream(normal)) return normal;
  const states = file.resolve(normal);
  const state = isDictionary(states) ? states.get(nameOf(file.resolve(annotation.get('AS'))) ?? 'Off') : undefined;
  return state instanceof Ref && file.stream(state) ? state : undefined;
}

/** Box of a form after its own matrix. */
function formBox(file: PdfFile, form: Dictionary): Box | undefined {
  const box = boxOf(file, form.get('BBox'));
  const array = file.resolve(form.get('Matrix'));
  if (!box || !isArray(array) || array.length < 6) return box;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = array.map((one) => numberOf(file.resolve(one)));
  const xs: number[] = [];
  const ys: number[] = [];
  for (const x of [box.x, box.x + box.width]) {
    for (const y of [box.y, box.y + box.height]) {
      xs.push(a * x + c * y + e);
      ys.push(b * x + d * y + f);
    }
  }
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/**
 * Draws what annotations show into the page, since what may be moved or switched off does not belong on an exhibit.
 * @throws UnseenField when it is to be strict and a field's value would not be seen
 */
export function flattenAnnotations({ file, copier, layers, isStrict }: ExhibitSources, page: Dictionary): Flattened {
  const list = file.resolve(page.get('Annots'));
  const kept: string[] = [];
  const forms: (readonly [string, number])[] = [];
  let operators = '';
  for (const entry of isArray(list) ? list : []) {
    const annotation = file.dictionary(entry);
    const subtype = annotation && nameOf(file.resolve(annotation.get('Subtype')));
    if (!annotation || subtype === 'Popup' || isOutOfSight(file, annotation)) continue;
    if (isHidden(file, layers, annotation.get('OC'))) continue;
    const appearance = KEPT.has(subtype) ? undefined : appearanceOf(file, annotation);
    const drawn = appearance && drawAppearance(file, annotation, appearance);
    if (isStrict && !appearance && subtype === 'Widget' && isFilled(file, annotation))
      throw new UnseenField('a field without looks');
    if (!appearance || !drawn) {
      kept.push(copier.text(entry));
      continue;
    }
    const name = `A${forms.length}`;
    forms.push([name, copier.refer(appearance)]);
    operators += `q ${drawn} cm /${name} Do Q\n`;
  }
  return { kept, operators, forms };
}

function isOutOfSight(file: PdfFile, annotation: Dictionary): boolean {
  const flags = numberOf(file.resolve(annotation.get('F'))) || 0;
  return (flags & (HIDDEN | NO_VIEW)) !== 0;
}

/** Matrix from the form's box to the annotation's rectangle. */
function drawAppearance(file: PdfFile, annotation: Dictionary, appearance: Ref): string | undefined {
  const rectangle = boxOf(file, annotation.get('Rect'));
  const stream = file.stream(appearance);
  const box = stream && formBox(file, stream.dictionary);
  if (!rectangle || !box || box.width === 0 || box.height === 0) return undefined;
  const [scaleX, scaleY] = [rectangle.width / box.width, rectangle.height / box.height];
  return decimals([scaleX, 0, 0, scaleY, rectangle.x - box.x * scaleX, rectangle.y - box.y * scaleY], 5);
}
