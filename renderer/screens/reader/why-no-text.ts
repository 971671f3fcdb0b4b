import type { MessageKey } from '../../i18n/messages/index.ts';
import type { ShownSource } from './shown-source.ts';

/**
 * What is said of a source that has neither text nor pages.
 * @param parts how many sources were taken from it; undefined while that is not known
 */
export function whyNoText(
  { kind, problem }: Pick<ShownSource, 'kind' | 'problem'>,
  parts: number | undefined,
): readonly [title: MessageKey, text: MessageKey] {
  if (kind !== 'archive' || problem !== null) return ['reader.no-text', 'reader.no-text-why'];
  return parts === 0 ? ['reader.archive-empty', 'reader.archive-empty-why'] : ['reader.archive', 'reader.archive-why'];
}
