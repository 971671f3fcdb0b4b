/** Makes a reading thread end on a text with the word EXIT, and never answer on one with HANG. To be imported before the real one. */
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', (message: unknown) => {
  const words = JSON.stringify(message);
  if (words.includes('EXIT')) process.exit(7);
  while (words.includes('HANG'));
});
