/** Language by the share of its commonest words: enough for articles, silent on short or mixed texts. */
const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words('le la les des du une un et est dans pour que qui sur par pas au aux avec ce cette sont ne plus ont été se il elle nous vous leur'),
  en: words('the of and to in that is was for it with as on by are be this which from has have had not were an at or its they'),
  de: words('der die das und ist nicht ein eine den dem des mit von für auf im sich auch es sie wird werden hat als bei oder zu wurde'),
  es: words('el los las una que en por con para del se no es su al lo como más pero sus este esta entre ha fue son y'),
  it: words('il lo gli una che di per con del della dei delle non è sono si da nel nella come più anche alla al ha essere questo'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** BCP 47 primary tag, or undefined when fewer than 20 words were seen or no language stands out. The first 6,000 characters decide. */
export function guessLanguage(text: string): string | undefined {
  const tokens = text.slice(0, 6_000).toLowerCase().match(/\p{L}+/gu) ?? [];
  if (tokens.length < 20) return undefined;
  const ranked = Object.entries(STOP_WORDS)
    .map(([language, list]) => ({ language, share: tokens.filter((token) => list.has(token)).length / tokens.length }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = ranked;
  return first && second && first.share >= 0.12 && first.share > second.share * 1.3 ? first.language : undefined;
}
