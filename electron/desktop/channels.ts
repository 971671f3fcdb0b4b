/** Channels beside those of `shared/contracts/bridge.ts`. The sandboxed preload imports this file: nothing else may be pulled in with it. */
export const CHOOSE_CHANNEL = 'greffier:choose';
export const DESTINATION_CHANNEL = 'greffier:destination';
export const DELIVER_CHANNEL = 'greffier:deliver';
export const PRINTOUT_CHANNEL = 'greffier:printout';
export const PRINT_CHANNEL = 'greffier:print';
export const MENU_CHANNEL = 'greffier:menu';
