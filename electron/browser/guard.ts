import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request must show to be answered. Made anew at each start. */
export interface Credentials {
  /** `127.0.0.1:<port>`; any other Host means that a foreign name was made to point here (DNS rebinding). */
  readonly host: string;
  readonly origin: string;
  /** Cookies are not kept apart by port, so the port is in the name. */
  readonly cookieName: string;
  readonly cookie: string;
}

/** Compares without telling by its time how much was right. */
export const sameSecret = (given: string, expected: string): boolean =>
  Buffer.byteLength(given) === Buffer.byteLength(expected) &&
  timingSafeEqual(Buffer.from(given), Buffer.from(expected));

function cookieOf(request: IncomingMessage, name: string): string {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=');
    if (key === name) return value ?? '';
  }
  return '';
}

/** Status of the refusal of a request sent to another name than ours; null when the name is right. */
export const wrongHost = (request: IncomingMessage, { host }: Credentials): 421 | null =>
  request.headers.host === host ? null : 421;

/**
 * Status of the refusal, or null. 421: not our name. 401: not our page. 403: another site makes the browser ask: `Sec-Fetch-Site` says so, or
 * an `Origin` other than ours, which everything that can change something (`acts`) must send.
 */
export function refusal(request: IncomingMessage, credentials: Credentials, acts: boolean): 401 | 403 | 421 | null {
  const misdirected = wrongHost(request, credentials);
  if (misdirected !== null) return misdirected;
  if (!sameSecret(cookieOf(request, credentials.cookieName), credentials.cookie)) return 401;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 403;
  if (acts && request.headers.origin !== credentials.origin) return 403;
  return null;
}
