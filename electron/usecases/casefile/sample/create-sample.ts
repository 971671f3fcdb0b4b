/** The sample matter, made as a lawyer would make it: documents imported, then the ordinary use cases. */
import path from 'node:path';
import type { EvidenceTarget, PassageRow, Stance } from '../../../../shared/domain/passage.ts';
import type { DocumentNode } from '../../../../shared/domain/memo.ts';
import { createCaseFile, type CaseFile } from '../../../store/case-file.ts';
import { assetPath } from '../../../system/assets.ts';
import { addExhibits } from '../../exhibits/add-exhibits.ts';
import { updateExhibit } from '../../exhibits/update-exhibit.ts';
import { addEvidence } from '../../facts/add-evidence.ts';
import { createFact } from '../../facts/create-fact.ts';
import { updateFact } from '../../facts/update-fact.ts';
import { importPaths, type ImportProgress } from '../../intake/import-paths.ts';
import { updateMatter } from '../../matter/update-matter.ts';
import { createMemo } from '../../memo/create-memo.ts';
import { saveMemo } from '../../memo/save-memo.ts';
import { setHeader } from '../../memo/set-header.ts';
import { createParty } from '../../parties/create-party.ts';
import { createPassage } from '../../passages/create-passage.ts';
import { createMeasure } from '../../proceedings/create-measure.ts';
import { createProceeding } from '../../proceedings/create-proceeding.ts';
import { createStep } from '../../proceedings/create-step.ts';
import { listSources } from '../../sources/list-sources.ts';
import { readSourceText } from '../../sources/read-source-text.ts';
import { commitAtOnce } from '../../at-once.ts';
import { updateSources } from '../../sources/update-sources.ts';
import { assemble, type Draft, type OpenCitation } from './memo-builder.ts';
import {
  SAMPLE_CORRECTIONS,
  SAMPLE_DOCUMENTS,
  SAMPLE_EXHIBITS,
  type SampleDocument,
  type SampleQuote,
} from './sample-documents.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';
import { SAMPLE_MEMO_ENGLISH } from './sample-memo-english.ts';
import { SAMPLE_MEMO } from './sample-memo.ts';
import { SAMPLE_PARTIES } from './sample-parties.ts';
import { SAMPLE_PROCEEDINGS } from './sample-proceedings.ts';

export interface SampleOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Makes the sample matter in a new case file, which stays open.
 * @throws ProblemError `casefile.exists`, `casefile.unwritable`
 */
export async function createSampleMatter(file: string, options: SampleOptions): Promise<CaseFile> {
  const casefile = createCaseFile(file, 'CNIL c. Clearview AI (exemple)', { isSample: true });
  await importPaths(casefile, [assetPath('sample')], {
    label: 'Dossier d’exemple',
    onProgress: options.onProgress ?? (() => undefined),
    signal: options.signal ?? new AbortController().signal,
  });
  updateMatter(casefile, {
    reference: 'VL/2023-017',
    court: 'CNIL, formation restreinte',
    caseNumber: 'SAN-2022-019',
    counsel: 'Me Aude Verlaine',
    note: 'Documents écrits pour la démonstration, sur des faits publics. L’association, le cabinet et les titres de presse sont inventés.',
  });
  const sample = new SampleMaker(casefile);
  sample.correct();
  sample.listExhibits();
  sample.addParties();
  sample.addProceedings();
  sample.addFacts();
  sample.addMemos();
  return casefile;
}

class SampleMaker {
  readonly #file: CaseFile;
  readonly #sourceIds: ReadonlyMap<string, string>;
  readonly #partyIds = new Map<string, string>();

  constructor(file: CaseFile) {
    this.#file = file;
    const { rows } = listSources(file, { filter: {}, sort: 'no', descending: false, offset: 0, limit: 100 });
    this.#sourceIds = new Map(rows.map(({ id, relativePath }) => [relativePath.split('/').slice(-2).join('/'), id]));
  }

  #source(document: SampleDocument): string {
    const id = this.#sourceIds.get(SAMPLE_DOCUMENTS[document]);
    if (id === undefined) throw new Error(`the sample lacks ${path.basename(SAMPLE_DOCUMENTS[document])}`);
    return id;
  }

  /** The passage of words that stand exactly once in a document; made when it is not there yet. */
  #passage({ document, quote }: SampleQuote): PassageRow {
    const sourceId = this.#source(document);
    const text = readSourceText(this.#file, { sourceId });
    const start = text?.body.indexOf(quote) ?? -1;
    if (!text || start < 0) throw new Error(`not in ${document}: ${quote}`);
    return createPassage(this.#file, {
      selection: { sourceId, textId: text.textId, start, end: start + quote.length, quote },
    });
  }

  #prove(target: EvidenceTarget, targetId: string, quote: SampleQuote, field = '', stance: Stance = 'supports'): void {
    addEvidence(this.#file, { target, targetId, field, stance, passageId: this.#passage(quote).id });
  }

  correct(): void {
    for (const { document, set } of SAMPLE_CORRECTIONS)
      commitAtOnce(this.#file, updateSources({ sourceIds: [this.#source(document)], set }));
  }

  listExhibits(): void {
    const { exhibits } = commitAtOnce(
      this.#file,
      addExhibits(this.#file, {
        sourceIds: SAMPLE_EXHIBITS.map(({ document }) => this.#source(document)),
      }),
    );
    for (const [index, { title, date }] of SAMPLE_EXHIBITS.entries()) {
      const exhibit = exhibits[index];
      if (exhibit) updateExhibit(this.#file, { exhibitId: exhibit.id, set: { title, date } });
    }
  }

  addParties(): void {
    for (const { key, name, kind, role, aliases = [], isClient = false, address = '', quotes = [] } of SAMPLE_PARTIES) {
      const { id } = createParty(this.#file, { set: { name, kind, role, aliases: [...aliases], isClient, address } });
      this.#partyIds.set(key, id);
      for (const quote of quotes) this.#prove('party', id, quote);
    }
  }

  addProceedings(): void {
    const respondent = this.#partyIds.get('clearview');
    for (const { title, kind, authority, caseNumber = '', note = '', steps } of SAMPLE_PROCEEDINGS) {
      const authorityId = this.#partyIds.get(authority) ?? null;
      const set = {
        title,
        kind,
        authorityId,
        caseNumber,
        note,
        respondentIds: respondent === undefined ? [] : [respondent],
      };
      const { id: proceedingId } = createProceeding(this.#file, { set });
      for (const { proofs = [], measures = [], ...step } of steps) {
        const { id: stepId } = createStep(this.#file, { proceedingId, set: step });
        for (const [field, quote] of proofs) this.#prove('step', stepId, quote, field);
        for (const { proofs: ofMeasure = [], ...measure } of measures) {
          const { id } = createMeasure(this.#file, { stepId, set: measure });
          for (const [field, quote] of ofMeasure) this.#prove('measure', id, quote, field);
        }
      }
    }
  }

  addFacts(): void {
    for (const { statement, date = '', status, topics, supports, contradicts = [], note = '' } of SAMPLE_FACTS) {
      const { id } = createFact(this.#file, { statement, date, status, topics: [...topics] });
      for (const quote of supports) this.#prove('fact', id, quote);
      for (const quote of contradicts) this.#prove('fact', id, quote, '', 'contradicts');
      if (note !== '') updateFact(this.#file, { factId: id, set: { note } });
    }
  }

  addMemos(): void {
    this.#addMemo('Mémorandum : l’astreinte, le recours et les chiffres', 'fr', SAMPLE_MEMO, {
      to: 'Association Visages libres, le bureau',
      from: 'Me Aude Verlaine, Verlaine & Associés',
      date: '2025-11-17',
      subject: 'Clearview AI : sommes dues, délai de recours et chiffres à retenir',
      reference: 'VL/2023-017',
      confidentiality: 'Confidentiel – secret professionnel',
    });
    this.#addMemo('Memorandum: Clearview AI outside France', 'en', SAMPLE_MEMO_ENGLISH, {
      to: 'Visages libres, board',
      from: 'Aude Verlaine',
      date: '2025-11-18',
      subject: 'Clearview AI: position before other regulators',
      reference: 'VL/2023-017',
      confidentiality: 'Privileged and confidential',
    });
  }

  #addMemo(
    title: string,
    language: 'fr' | 'en',
    drafts: readonly Draft[],
    header: Parameters<typeof setHeader>[1]['set'],
  ): void {
    const { id: memoId } = createMemo(this.#file, { title, language });
    const { revision } = setHeader(this.#file, { memoId, set: header });
    const document = assemble(drafts, this.#tie(memoId));
    saveMemo(this.#file, { memoId, revision, document });
  }

  /** Citation ids only need to differ within one memo, and a stable id makes the sample the same each time. */
  #tie(memoId: string): (citation: OpenCitation) => DocumentNode {
    let count = 0;
    return ({ document, quote, form }) => {
      count += 1;
      const sourceId = this.#source(document);
      const passageId = quote === null ? null : this.#passage({ document, quote }).id;
      return { type: 'citation', attrs: { id: `${memoId.slice(-6)}-${count}`, sourceId, passageId, form } };
    };
  }
}
