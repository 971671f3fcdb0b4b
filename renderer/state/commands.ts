import { useEffect, useEffectEvent } from 'react';
import type { MessageKey } from '../i18n/messages/index.ts';
import { useStore } from './store.ts';

export interface CommandOptions {
  /** Dotted, unique: `facts.new`. A command registered later under the same id takes over while it is there. */
  readonly id: string;
  readonly labelKey: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
  /** tinykeys notation: `$mod+Shift+F`, `F6`, `Alt+ArrowLeft`; several are equivalent. */
  readonly keys?: string | readonly string[];
  /** Shown and run only when true. */
  readonly when?: boolean;
  /**
   * Runs inside text fields, too (only combinations with Ctrl, Alt or a function key should). Default true for those. `settled`: only in one in
   * which nothing was typed since it was given.
   */
  readonly inFields?: boolean | 'settled';
  readonly run: () => void;
}

export interface Command {
  readonly id: string;
  readonly labelKey: MessageKey;
  readonly values: Readonly<Record<string, string | number>>;
  readonly keys: readonly string[];
  readonly inFields: boolean | 'settled';
  readonly run: () => void;
}

const NO_VALUES = {};

/** Registers a command for as long as the component is mounted: it appears in the palette and in the list of shortcuts, and its keys work. */
export function useCommand(options: CommandOptions): void {
  const { id, labelKey, values = NO_VALUES, keys, when = true, inFields = true } = options;
  const run = useEffectEvent(options.run);
  const keyText = keys === undefined ? '' : typeof keys === 'string' ? keys : keys.join('\n');
  const valueText = JSON.stringify(values);
  useEffect(() => {
    if (!when) return undefined;
    const command: Command = {
      id,
      labelKey,
      values: JSON.parse(valueText) as Command['values'],
      keys: keyText === '' ? [] : keyText.split('\n'),
      inFields,
      run: () => run(),
    };
    useStore.setState(({ commands }) => ({ commands: [...commands, command] }));
    return () => useStore.setState(({ commands }) => ({ commands: commands.filter((other) => other !== command) }));
  }, [id, labelKey, valueText, keyText, when, inFields]);
}

/** The commands that can run now, the latest registration of each id, in the order of registration. */
export function currentCommands(commands: readonly Command[]): readonly Command[] {
  return [...new Map(commands.map((command) => [command.id, command])).values()];
}
