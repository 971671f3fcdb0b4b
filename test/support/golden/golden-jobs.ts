import { MEMO_TEMPLATES, type DocumentNode, type MemoTemplate } from '../../../shared/domain/memo.ts';
import { LANGUAGES, type Language } from '../../../shared/kernel/words.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';
import { initialDocument, initialSettings } from '../../../shared/memo/templates/initial-document.ts';
import { sampleJob } from '../../electron/pdf/sample-job.ts';

const TITLES: Readonly<Record<MemoTemplate, Readonly<Record<Language, string>>>> = {
  memorandum: { fr: 'Responsabilité du constructeur du pont', en: 'Liability of the builder of the bridge' },
  defence: { fr: 'Mémoire en défense n° 1', en: 'First statement of defence' },
  submissions: { fr: 'Conclusions récapitulatives n° 2', en: 'Final submissions' },
  chronology: { fr: 'Le pont du Val', en: 'The Val bridge' },
  'exhibit-list': { fr: 'Bordereau de pièces', en: 'List of exhibits' },
};

const WORDS: Readonly<Record<Language, string>> = {
  fr: 'Le cabinet s’est rendu sur place et y a relevé un désordre qui compromet la solidité de l’ouvrage : trois courriers sont restés sans réponse, et nul ne soutient qu’ils n’aient pas été reçus.',
  en: 'The engineers went to the site and found a defect that endangers the bridge: three letters were left without an answer, and nobody maintains that they were not received.',
};

const HEADINGS: Readonly<Record<Language, string>> = {
  fr: 'Sur la connaissance du désordre',
  en: 'Knowledge of the defect',
};

/** Empty blocks of an outline are written in. */
function filled(node: DocumentNode, language: Language): DocumentNode {
  if (node.content) return { ...node, content: node.content.map((child) => filled(child, language)) };
  if (node.type === 'paragraph') return { ...node, content: [{ type: 'text', text: WORDS[language] }] };
  return node.type === 'heading' ? { ...node, content: [{ type: 'text', text: HEADINGS[language] }] } : node;
}

export interface GoldenJob {
  /** Of its pictures, in test/golden. */
  readonly name: string;
  readonly job: PrintJob;
  /** Pages, 1…, that are pictured. */
  readonly pages: readonly number[];
}

/** Every template in both languages, begun as the program begins it; English ones on Letter. */
export async function goldenJobs(): Promise<GoldenJob[]> {
  const jobs = MEMO_TEMPLATES.flatMap((template) =>
    LANGUAGES.map(async (language): Promise<GoldenJob> => {
      let last = 0;
      const base = await sampleJob(language);
      const document = filled(
        initialDocument(template, language, () => `block-${++last}`),
        language,
      );
      const paper = language === 'en' ? 'Letter' : 'A4';
      const isMemo = template === 'memorandum';
      const job: PrintJob = {
        ...base,
        withExhibits: false,
        template,
        title: TITLES[template][language],
        settings: { ...initialSettings(template, language), paper },
        header: { ...base.header, confidentiality: isMemo ? base.header.confidentiality : '' },
        document,
      };
      const isLong = template === 'defence' || template === 'submissions' || isMemo;
      return { name: `${template}-${language}`, job, pages: isLong ? [1, 2] : [1] };
    }),
  );
  return Promise.all(jobs);
}
