import type { Page } from '@playwright/test';

/** The line to the case file, which can be made slow. To be asked for before the page is opened anew. @returns sets whether answers take more than half a second */
export async function slowLine(page: Page): Promise<(isSlow: boolean) => void> {
  let wait = 0;
  await page.routeWebSocket(/\/socket$/u, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => server.send(message));
    server.onMessage((message) => void setTimeout(() => socket.send(message), wait));
  });
  return (isSlow) => {
    wait = isSlow ? 600 : 0;
  };
}
