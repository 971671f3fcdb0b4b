/** A file or folder of a drop that could not be read or sent: gone, not allowed, or refused by the server. */
export interface UnreadFile {
  readonly path: string;
  /** Name of the error, or the server's status. */
  readonly reason: string;
}

let unread: UnreadFile[] = [];

export function noteUnread(path: string, error: unknown): void {
  unread.push({ path, reason: error instanceof Error || error instanceof DOMException ? error.name : typeof error });
}

/** What has been noted since the last call: whoever imports says so, since an import must not leave files out in silence. */
export function takeUnread(): readonly UnreadFile[] {
  const taken = unread;
  unread = [];
  return taken;
}
