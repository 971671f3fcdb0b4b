/** Imports a folder into a new case file and prints the largest memory that the process has had, in megabytes. Arguments: folder, case file. */
import { createCaseFile } from '../../electron/store/case-file.ts';
import { importPaths } from '../../electron/usecases/intake/import-paths.ts';

const [folder = '', casePath = ''] = process.argv.slice(2);
const file = createCaseFile(casePath, 'Bench');
await importPaths(file, [folder], { onProgress: () => undefined, signal: new AbortController().signal });
file.close();
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
