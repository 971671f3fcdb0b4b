/** What the bundler makes of the imports that are not code. */
declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  export default names;
}
declare module '*.css';
/** The address at which a file is served. */
declare module '*?url' {
  const address: string;
  export default address;
}
