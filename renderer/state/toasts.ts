import type { Problem } from '../../shared/kernel/result.ts';
import type { MessageKey } from '../i18n/messages/index.ts';
import { useStore } from './store.ts';

/** A word in passing: a problem with its remedy stays until it is closed, good news leaves by itself. */
export interface Toast {
  readonly id: number;
  readonly problem?: Problem;
  readonly textKey?: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly action?: { readonly labelKey: MessageKey; readonly run: () => void };
}

let nextId = 1;
const MOST_AT_ONCE = 4;

export function showToast(toast: Omit<Toast, 'id'>): void {
  const made = { ...toast, id: nextId++ };
  useStore.setState(({ toasts }) => ({ toasts: [...toasts, made].slice(-MOST_AT_ONCE) }));
}

export const showProblem = (problem: Problem): void => showToast({ problem });

export function closeToast(id: number): void {
  useStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
