import { Parser } from 'htmlparser2';

/** The words of a small file of properties (Dublin Core in OOXML and OpenDocument) by the name of their element, prefixes left out. */
export function coreProperties(xml: Uint8Array | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let name = '';
  const parser = new Parser(
    {
      onopentagname: (tag) => {
        name = tag.replace(/^.*:/u, '');
      },
      ontext: (text) => {
        if (name !== '') found.set(name, `${found.get(name) ?? ''}${text}`);
      },
      onclosetag: () => {
        name = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml ? new TextDecoder().decode(xml) : '');
  return found;
}
