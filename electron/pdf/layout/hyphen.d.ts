/** The package ships no types; only this much of it is used. */
declare module 'hyphen/fr/index.js' {
  const rules: { readonly hyphenateSync: (text: string) => string };
  export default rules;
}
declare module 'hyphen/en-gb/index.js' {
  const rules: { readonly hyphenateSync: (text: string) => string };
  export default rules;
}
