import type { PdfFile } from '../reader/pdf-file.ts';
import { isArray, isDictionary, nameOf, Ref, type Dictionary, type Value } from '../reader/pdf-value.ts';
import type { ObjectCopier } from './copy-objects.ts';

/** Layers of an exhibit (optional content, ISO 32000-1 § 8.11): numbers of their groups in our document, and those of them that are not shown. */
export interface Layers {
  readonly groups: readonly number[];
  readonly hidden: readonly number[];
}

/** The groups of a document by their numbers there, and those that it does not show when it is opened. */
export interface OwnLayers {
  readonly groups: readonly Ref[];
  readonly hidden: ReadonlySet<number>;
}

const refsIn = (file: PdfFile, value: Value | undefined): Ref[] => {
  const list = file.resolve(value);
  return isArray(list) ? list.filter((one) => one instanceof Ref) : [];
};

/** By the configuration that a reader begins with; what it would change by itself when printing or zooming is left to it no more. */
export function readLayers(file: PdfFile, catalog: Dictionary | undefined): OwnLayers {
  const properties = file.dictionary(catalog?.get('OCProperties'));
  const usual = file.dictionary(properties?.get('D'));
  const groups = refsIn(file, properties?.get('OCGs'));
  const on = new Set(refsIn(file, usual?.get('ON')).map(({ number }) => number));
  const off = new Set(refsIn(file, usual?.get('OFF')).map(({ number }) => number));
  const isOff = nameOf(file.resolve(usual?.get('BaseState'))) === 'OFF';
  const hidden = groups.filter(({ number }) => (isOff ? !on.has(number) : off.has(number)));
  return { groups, hidden: new Set(hidden.map(({ number }) => number)) };
}

/** What an annotation or a picture belongs to is hidden: a group, or a membership all of whose groups are. */
export function isHidden(file: PdfFile, { hidden }: OwnLayers, value: Value | undefined): boolean {
  if (hidden.size === 0 || !(value instanceof Ref)) return false;
  if (hidden.has(value.number)) return true;
  const membership = file.resolve(value);
  if (!isDictionary(membership) || nameOf(membership.get('Type')) !== 'OCMD') return false;
  const one = membership.get('OCGs');
  const groups = one instanceof Ref && !isArray(file.resolve(one)) ? [one] : refsIn(file, one);
  return groups.length > 0 && groups.every(({ number }) => hidden.has(number));
}

/** Takes the groups into our document. */
export function copyLayers({ groups, hidden }: OwnLayers, copier: ObjectCopier): Layers {
  const numbers = groups.map((ref) => ({ number: copier.refer(ref), isHidden: hidden.has(ref.number) }));
  const kept = numbers.filter(({ number }) => number !== 0);
  return {
    groups: kept.map(({ number }) => number),
    hidden: kept.flatMap((one) => (one.isHidden ? [one.number] : [])),
  };
}

const references = (numbers: readonly number[]): string => numbers.map((number) => `${number} 0 R`).join(' ');

/**
 * The layers of all exhibits as a catalogue entry; empty when there are none. The order names every group and the configuration has a name, as
 * ISO 19005-3 § 6.9 asks.
 */
export function layerProperties(all: readonly Layers[]): string {
  const groups = references(all.flatMap((layers) => layers.groups));
  const hidden = references(all.flatMap((layers) => layers.hidden));
  if (groups === '') return '';
  return `/OCProperties<</OCGs[${groups}]/D<</Name(Layers)/Order[${groups}]/OFF[${hidden}]>>>>`;
}
