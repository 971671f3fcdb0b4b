/** Styles of a shown page: ours where it has none, its own, then what a reader needs of every page. A page is white paper in every theme. */

const PLAIN = `
  :root { background: #fff; color: #1c1b19; color-scheme: only light; }
  body { max-width: 46em; margin: 24px auto 40vh; padding: 0 24px; font: 16px/1.5 Georgia, 'Source Serif 4', serif; overflow-wrap: break-word; }
  img { max-width: 100%; height: auto; }
  table { border-collapse: collapse; }
  td, th { padding: 2px 8px 2px 0; text-align: start; vertical-align: top; }
  .mail-header { margin-block-end: 20px; border-block-end: 1px solid #dcd7cc; font: 13px/20px 'Source Sans 3', system-ui, sans-serif; }
  .mail-header th { color: #67625a; font-weight: 400; }
  .mail-text { font: inherit; white-space: pre-wrap; }
`;

const mark = (name: string, rules: string): string => `::highlight(reader-${name}) { ${rules} }`;

const READER = `
  *, *::before, *::after { animation: none !important; transition: none !important; }
  body:focus { outline: none; }
  .page-missing { display: inline-block; min-width: 24px; min-height: 16px; border: 1px dashed #8c867a; color: #67625a; }
  ::selection { background: #b5d0f2; }
  ${mark('passage', 'text-decoration: underline 1px #8c867a;')}
  ${mark('comment', 'background-color: #faf0d8; text-decoration: underline dotted 2px #7d5200;')}
  ${mark('fact', 'background-color: #e3ebf4; text-decoration: underline 1px #1d4f80;')}
  ${mark('hit', 'background-color: #fbe7a1; color: #211f1b;')}
  ${mark('current-hit', 'background-color: #f6cf5c; color: #211f1b; text-decoration: underline 2px #211f1b;')}
  ${mark('current', 'background-color: #fbe7a1; color: #211f1b; text-decoration: underline 2px #1d4f80;')}
  ${mark('held', 'background-color: #e3ebf4; color: #211f1b; text-decoration: underline 2px #1d4f80;')}
  ${mark('flash', 'background-color: #f6cf5c; color: #211f1b;')}
  @media (forced-colors: active) {
    :root { color-scheme: light dark; background: Canvas; color: CanvasText; }
    ${mark('comment', 'text-decoration: underline dotted 2px CanvasText;')}
    ${mark('fact', 'text-decoration: underline 2px LinkText;')}
    ${mark('hit', 'background-color: Mark; color: MarkText;')}
    ${['current-hit', 'current', 'held', 'flash'].map((name) => mark(name, 'background-color: Highlight; color: HighlightText; text-decoration: underline 2px HighlightText;')).join('\n')}
  }
`;

/** Before the page's own styles, and after them. */
export const PAGE_STYLES = [PLAIN, READER] as const;
