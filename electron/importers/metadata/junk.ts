/** What programs write into a document's properties by themselves. */
const JUNK_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|(?:présentation |presentación de |presentazione (?:standard di )?|apresentação do )?powerpoint(?:[ -](?:presentation|präsentation|presentatie))?|(?:slide|folie|diapositive|diapositiva)\s*\d*|(?:document|doc|dokument|documento|sans titre|untitled|ohne titel|unbenannt|sin t[ií]tulo|senza titolo|naamloos|zonder titel|new document|nouveau document|neues dokument|présentation|presentation|print|scan|numérisation|image|page web|word document)[\s_-]*\d*|.*\.(?:do[ct][xm]?|pdf|indd|od[tp]|rtf|tmp|wpd|qxd|pptx?|xlsx?|html?)|[\d\s_.:/-]*|https?:.*|about:blank|[a-z]:\\.*)$/iu;
/** The title of the template that a document was made from stays in what is made from it. */
const TEMPLATE =
  /^(?:modèle|mod[eè]le type|template|vorlage|plantilla|modello|sjabloon)(?:\s(?:de|d[’']|of|for|für|di|van|voor)\s?(?:courrier|lettre|note|mémo|document|rapport|conclusions|letter|memo|report|fax|brief|bericht|carta|informe|lettera|documento))?$|^\S+ template$/iu;
const JUNK_AUTHOR =
  /^(?:utilisateur.*|user\d*|admin(?:istrat(?:or|eur))?|microsoft office user|windows user|propriétaire|owner|author|auteur|unknown|inconnu|python-docx|un-named|default|standard|standaard|estándar|benutzer|usuario|utente|gebruiker|besitzer|scanner|pc\d*|.*@.*|[\d\s_.-]*)$/iu;
/** Names by which people log in: "dupontm", "mdupont02", "CABINET\\mdupont", "P042317"; initials tell no name either. */
const LOGIN =
  /^(?:\p{Ll}[\p{Ll}\d._-]*|[\p{L}\d.-]+\\\S+|\p{Lu}{1,4}\d{2,}|\p{Lu}{1,2}|[\p{Lu}\d]+(?:_[\p{Lu}\d]+)+)$/u;

export const isJunkTitle = (title: string): boolean => JUNK_TITLE.test(title.trim()) || TEMPLATE.test(title.trim());
export const isJunkAuthor = (author: string): boolean => JUNK_AUTHOR.test(author.trim()) || LOGIN.test(author.trim());
