import { protocol } from 'electron';
import { pageHeaders, readPageFile } from '../system/page.ts';
import { isOurs, SCHEME } from './security.ts';

/** To be called before `app` is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);

/** Answers `app://bundle/…` from the built page, each answer under the page's policy. */
export function servePage(root: string): void {
  protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    const headers = pageHeaders("'none'", url.pathname);
    const file = request.method === 'GET' && isOurs(url) ? await readPageFile(root, url.pathname) : null;
    return file === null
      ? new Response(null, { status: 404, headers })
      : new Response(file.bytes, { headers: { ...headers, 'content-type': file.type } });
  });
}
