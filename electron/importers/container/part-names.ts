/** Names of parts, as they may be shown: never trusted, never the same twice, never leading out of their container. */
import { displayName } from '../folder/display-name.ts';

/** A path from inside a container. */
export interface SafePath {
  /** `/` between folders, no empty, `.` or `..` step. */
  readonly shown: string;
  /** It named a place outside of its container. */
  readonly isNeutralised: boolean;
}

/** Steps as Windows and as Unix write them; a drive is a step. `..` is written out, so that it leads nowhere. */
export function safePath(name: string): SafePath {
  const steps = name
    .split(/[/\\]/u)
    .map((step) => displayName(Buffer.from(step)))
    .filter((step) => step !== '' && step !== '.');
  const shown = steps
    .map((step) => (/^\.\.+$/u.test(step) ? `(${step})` : step.replace(/^([a-z]):$/iu, '($1)')))
    .join('/');
  const isNeutralised = /^[/\\]/u.test(name) || steps.some((step) => step === '..' || /^[a-z]:$/iu.test(step));
  return { shown, isNeutralised };
}

/** A file name alone: what would make folders of it is replaced. */
export const safeName = (name: string): string => safePath(name.replaceAll(/[/\\]/gu, '_').trim()).shown;

/** Gives every further part of the same name a number: `lettre (2).txt`. */
export function numberNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let free = name;
    for (let count = 2; taken.has(free); count++) free = name.replace(/(?<=[^/])(\.[^./]*)?$/u, ` (${count})$1`);
    taken.add(free);
    return free;
  };
}
