import { act } from './act.ts';

/** Hands the user a copy of a source's original, of the present version or of the one named, byte for byte, through the window's own download. */
export async function saveOriginal(sourceId: string, version?: number): Promise<void> {
  const original = await act('source.original', { sourceId, ...(version !== undefined && { version }) });
  if (!original) return;
  // The bytes may be a view of a larger buffer: the copy is exactly the document.
  const url = URL.createObjectURL(new Blob([original.bytes.slice()], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = original.fileName;
  link.click();
  // The download has read the address by then; freed at once it would fail.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
