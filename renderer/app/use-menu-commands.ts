import { useEffect } from 'react';
import { bridge } from '../api/bridge.ts';
import { currentCommands } from '../state/commands.ts';
import { useStore } from '../state/store.ts';

/** The desktop menu names the same commands as the palette. */
export function useMenuCommands(): void {
  useEffect(
    () =>
      bridge().onMenu((id) =>
        currentCommands(useStore.getState().commands)
          .find((command) => command.id === id)
          ?.run(),
      ),
    [],
  );
}
