import type { Bridge } from '../../shared/contracts/bridge.ts';
import { createBrowserBridge } from './browser-bridge.ts';

declare global {
  /** Set by the desktop shell's preload; the browser shell has none and makes its own. */
  var greffier: Bridge | undefined;
}

let made: Bridge | undefined;

/** The shell's bridge: the preload's in the desktop window, otherwise one over the loopback server's socket. */
export function bridge(): Bridge {
  made ??= globalThis.greffier ?? createBrowserBridge();
  return made;
}
