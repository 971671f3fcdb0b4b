/** Words of the law, abbreviations of citations and names of authorities that general dictionaries lack. Both languages use them. */
import type { Language } from '../../kernel/words.ts';

const LATIN =
  'ab abstracto actio amicus analogia bis certiorari concreto contrario cujus curiae curia culpa data decidendi delicti dictum dolus ergo erga exequatur facto fortiori fumus bona fide habeas corpus ibidem ibid idem infra initio intuitu ipso jure iuris juris legem lege lato lex litis locus loc loci manifesto materiae mutandis mutatis negotiorum nemo novo novum obiter omnes onus op cit pendente personae petita petitum post praeter prejudicio prima facie probandi pro rata quater quantum quinquies quo rata ratio ratione rebus remotis res judicata septies sexies sic sine solidum solvendi die stare decisis statu stricto sensu sub supra suspensif temporis ter ultra verbatim versus vires vitae';

const FRENCH =
  'abrog accessoirement al alin appelants art arr ass avt bull cass cf chron civ coll comm concl cons crim déc décis doctr éd fasc gaz ibid impr infra jcp jurispr lebon mme mmes mlle mm obs op ord par pp préc précit préf prud rapp rec rééd resp sect soc spéc spt supp supra svt trav trib ult vol susmentionné susmentionnée susmentionnés susmentionnées susvisé susvisée susvisés susvisées susdit susdite susdits susdites susénoncé susénoncée infondé infondée infondés infondées synallagmatique sapiteur sapiteurs bâtonnier bâtonnière astreinte astreintes référé-suspension référé-liberté référé-provision mainlevée mainlevées déféré déférés exequatur irrépétible irrépétibles inopposabilité opposabilité justiciabilité traçabilité responsabilisation responsabiliser biométrie pseudonymisation pseudonymisé pseudonymisée anonymisation cybersécurité courriel courriels numérisé numérisation téléservice téléprocédure télérecours';

const ENGLISH =
  'affidavit affidavits appellee chancery claimant claimants counterclaim counterclaims cross-appeal decretal disapplied disapply estoppel fora injunctive interlocutory inter-partes judgment judgments justiciability justiciable laches mandamus obiter paras para pseudonymisation pseudonymised recital recitals remand remitted restitutionary rescissory seised sub-paragraph tortious tortfeasor transposed unappealable unliquidated whereof';

const NAMES =
  'Anses Arcep Arcom Autoriteit Persoonsgegevens Agencia Española Protección Datos Cnil Datenschutzbehörde Dreal Garante Hadopi Hatvp Légifrance Ofcom Ofgem Ofwat Télérecours Urssaf Dalloz Lebon LexisNexis Greffier';

const split = (words: string): readonly string[] => words.split(' ');

/** In small letters but for names. */
export const LAW_WORDS: Readonly<Record<Language, readonly string[]>> = {
  fr: [...split(LATIN), ...split(FRENCH), ...split(NAMES)],
  en: [...split(LATIN), ...split(ENGLISH), ...split(NAMES)],
};
