// oxlint-disable-next-line import/default -- the bundler makes the file's address of it
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** What Chromium has of Trusted Types; TypeScript's own library does not. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
/** The page's policy lets scripts start by this alone, and this knows one address. */
const policy = trustedTypes?.createPolicy('greffier-worker', {
  createScriptURL: (address) => {
    if (address !== workerAddress) throw new TypeError(address);
    return address;
  },
});

/** A worker for one document: a hostile one can hold up itself only. */
export const startPdfWorker = (): Worker =>
  new Worker(policy ? policy.createScriptURL(workerAddress) : workerAddress, { type: 'module', name: 'pdf' });
