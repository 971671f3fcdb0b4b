import type { PdfVerification } from '../../shared/domain/pdf-verification.ts';
import { bridge } from '../api/bridge.ts';
import { act } from './act.ts';
import { toProblem } from './call-cache.ts';
import { showProblem } from './toasts.ts';

/** Asks for a PDF; undefined when the user gives up. */
export async function choosePdf(): Promise<string | undefined> {
  try {
    return (await bridge().choose('files'))[0];
  } catch (error) {
    showProblem(toProblem(error));
    return undefined;
  }
}

/** Checks an exported PDF; a refusal is shown and resolves undefined. */
export const verifyPdf = (path: string): Promise<PdfVerification | undefined> => act('export.verify', { path });
