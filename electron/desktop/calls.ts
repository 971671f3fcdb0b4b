import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { CALL_CHANNEL } from '../../shared/contracts/bridge.ts';
import { fail } from '../../shared/kernel/result.ts';
import type { Language } from '../../shared/kernel/words.ts';
import type { HostClient } from '../host/host-client.ts';
import { CHOOSE_CHANNEL, DELIVER_CHANNEL, DESTINATION_CHANNEL, PRINT_CHANNEL, PRINTOUT_CHANNEL } from './channels.ts';
import { choose, deliver, destination } from './dialogs.ts';
import { print, printout } from './print.ts';
import { isTrustedFrame } from './security.ts';

/** The only place that answers the page. Every sender is checked first; a stranger gets the same refusal on each channel. */
export function answerPage(host: HostClient, language: () => Language, dataFolder: string): void {
  const on = (channel: string, answer: (...values: readonly unknown[]) => unknown): void =>
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, ...values: readonly unknown[]) =>
      isTrustedFrame(event.senderFrame) ? answer(...values) : fail('call.forbidden'),
    );
  on(CALL_CHANNEL, (name, input) => host.call(String(name), input));
  on(CHOOSE_CHANNEL, (what) => choose(what, language()));
  on(DESTINATION_CHANNEL, destination);
  on(DELIVER_CHANNEL, deliver);
  on(PRINTOUT_CHANNEL, () => printout(dataFolder));
  on(PRINT_CHANNEL, (file) => print(dataFolder, file));
}
