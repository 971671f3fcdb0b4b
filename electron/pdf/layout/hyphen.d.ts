/** The package ships no types; only its patterns are used. */
declare module 'hyphen/patterns/*.js' {
  const patterns: import('./liang.ts').Patterns;
  export default patterns;
}
