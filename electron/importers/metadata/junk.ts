/** What programs write into a document's properties by themselves. */
const JUNK_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|(?:document|doc|sans titre|untitled|new document|nouveau document|présentation|presentation|print|scan|numérisation|image|page web|word document)[\s_-]*\d*|.*\.(?:docx?|pdf|indd|odt|rtf|tmp|qxd|pptx?|xlsx?|html?)|[\d\s_.:/-]*|https?:.*|about:blank|[a-z]:\\.*)$/iu;
const JUNK_AUTHOR =
  /^(?:utilisateur.*|user\d*|admin(?:istrat(?:or|eur))?|microsoft office user|windows user|propriétaire|owner|author|auteur|unknown|inconnu|python-docx|un-named|default|scanner|pc\d*|.*@.*|[\d\s_.-]*)$/iu;

export const isJunkTitle = (title: string): boolean => JUNK_TITLE.test(title.trim());
export const isJunkAuthor = (author: string): boolean => JUNK_AUTHOR.test(author.trim());
