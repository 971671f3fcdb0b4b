import type { Problem } from '../kernel/result.ts';

/** What the cite-check finds, as against what an exhibit cannot show: an export takes it only if the lawyer says so. */
export const isCitationFault = ({ code }: Problem): boolean =>
  code.startsWith('citation.') || code.startsWith('quotation.');

/** What the filing linter finds. */
export const isFilingFault = ({ code }: Problem): boolean => code.startsWith('filing.');

/** What no export takes, whatever the lawyer says. */
export const isRefused = ({ code }: Problem): boolean => code === 'citation.confidential';
