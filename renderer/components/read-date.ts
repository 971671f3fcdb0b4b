import { parseEdtf } from '../../shared/kernel/edtf.ts';

/** What a lawyer types, as EDTF: `17/10/2022`, `17.10.2022`, `10/2022` or EDTF itself; undefined when it is no date, empty for empty. */
export function readDate(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return '';
  const european = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})([?~%])?$/u.exec(text);
  const edtf = european
    ? `${[european[3], european[2], european[1]]
        .filter((part) => part !== undefined)
        .map((part) => part.padStart(2, '0'))
        .join('-')}${european[4] ?? ''}`
    : text;
  return parseEdtf(edtf) ? edtf : undefined;
}
