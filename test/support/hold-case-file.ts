/** Run as a process of its own: opens a case file, says so, and keeps it open until it is killed. */
import { writeSync } from 'node:fs';
import { openCaseFile } from '../../electron/store/case-file.ts';

openCaseFile(process.argv[2] ?? '');
writeSync(1, 'open\n');
setInterval(() => undefined, 1_000);
