import type { Problem } from '../../shared/kernel/result.ts';

/** Kept until the next printing: the browser's print dialog reads it while it is open. */
let last: HTMLIFrameElement | undefined;

/** Prints the pages of a PDF as they are, from a frame that is not seen. */
export function printInFrame(address: string): Promise<Problem | null> {
  last?.remove();
  const frame = document.createElement('iframe');
  last = frame;
  frame.dataset['print'] = '';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  frame.title = 'PDF';
  // Beside the window rather than hidden: what is not laid out is not printed.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-10000px',
    width: '800px',
    height: '1000px',
    border: '0',
  });
  return new Promise((resolve) => {
    frame.addEventListener('load', () => {
      try {
        frame.contentWindow?.focus();
        frame.contentWindow?.print();
        resolve(null);
      } catch (error) {
        resolve({ code: 'print.failed', detail: { reason: error instanceof Error ? error.message : String(error) } });
      }
    });
    frame.src = address;
    document.body.append(frame);
  });
}
