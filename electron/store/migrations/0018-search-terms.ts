/**
 * The words of the index of the sources' texts, and where each stands. Chinese and Japanese put no blanks between words, so a run of their letters is one
 * word of the index: those that hold what is sought are found here (https://sqlite.org/fts5.html#the_fts5vocab_virtual_table_module). Nothing is stored.
 */
export const searchTerms = `
CREATE VIRTUAL TABLE source_term USING fts5vocab ('source_search', 'row');
CREATE VIRTUAL TABLE source_term_place USING fts5vocab ('source_search', 'instance');
`;
