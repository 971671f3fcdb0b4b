import type { Problem } from '../../../shared/kernel/result.ts';

/** What the operating system's refusal means to the user. @param file name for display */
export function fileProblem(error: unknown, file: string): Problem {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'file.missing', detail: { file } };
    case 'EACCES':
    case 'EPERM':
      return { code: 'file.no-permission', detail: { file } };
    case 'ELOOP':
      return { code: 'file.link', detail: { file } };
    default:
      return {
        code: 'file.unreadable',
        detail: { file, reason: code || (error instanceof Error ? error.message : String(error)) },
      };
  }
}
