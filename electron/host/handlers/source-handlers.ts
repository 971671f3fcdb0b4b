import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { reportImport } from '../../usecases/intake/import-report.ts';
import { listBatches } from '../../usecases/sources/list-batches.ts';
import { listSources } from '../../usecases/sources/list-sources.ts';
import { listSourceIds } from '../../usecases/sources/list-source-ids.ts';
import { placeSource } from '../../usecases/sources/place-source.ts';
import { listGenres } from '../../usecases/sources/list-genres.ts';
import { listFolders } from '../../usecases/sources/list-folders.ts';
import { listParts } from '../../usecases/sources/list-parts.ts';
import { getSource } from '../../usecases/sources/get-source.ts';
import { readSourceText } from '../../usecases/sources/read-source-text.ts';
import { readSourceOriginal } from '../../usecases/sources/read-source-original.ts';
import { readSourceBytes } from '../../usecases/sources/read-source-bytes.ts';
import { readSourcePage } from '../../usecases/sources/read-source-page.ts';
import { updateSources } from '../../usecases/sources/update-sources.ts';
import { findSources } from '../../store/queries/source-read.ts';
import { retitleSources } from '../../usecases/sources/retitle-sources.ts';
import { describeSource } from '../../usecases/sources/describe-source.ts';
import { confirmSources } from '../../usecases/sources/confirm-sources.ts';
import { classifySources } from '../../usecases/sources/classify-sources.ts';
import { trashSources } from '../../usecases/sources/trash-sources.ts';

type SourceCall =
  | 'batch.list'
  | 'batch.report'
  | 'source.list'
  | 'source.ids'
  | 'source.place'
  | 'source.folders'
  | 'source.genres'
  | 'source.get'
  | 'source.parts'
  | 'source.text'
  | 'source.original'
  | 'source.bytes'
  | 'source.page'
  | 'source.update'
  | 'source.many'
  | 'source.retitle'
  | 'source.describe'
  | 'source.confirm'
  | 'source.classify'
  | 'source.trash';

export const sourceHandlers = (file: () => CaseFile): Pick<Handlers, SourceCall> => ({
  'batch.list': () => listBatches(file()),
  'batch.report': (input) => reportImport(file(), input),
  'source.list': (input) => listSources(file(), input),
  'source.ids': (input) => listSourceIds(file(), input),
  'source.place': (input) => placeSource(file(), input),
  'source.folders': () => listFolders(file()),
  'source.genres': () => listGenres(file()),
  'source.parts': (input) => listParts(file(), input),
  'source.get': (input) => getSource(file(), input),
  'source.text': (input) => readSourceText(file(), input),
  'source.original': (input) => readSourceOriginal(file(), input),
  'source.bytes': (input) => readSourceBytes(file(), input),
  'source.page': (input) => readSourcePage(file(), input),
  'source.update': (input) => file().commitInSteps(updateSources(input)),
  'source.many': ({ sourceIds }) => findSources(file().read, sourceIds),
  'source.retitle': (input) => file().commitInSteps(retitleSources(input)),
  'source.describe': (input) => describeSource(file(), input),
  'source.confirm': (input) => file().commitInSteps(confirmSources(input)),
  'source.classify': (input) => file().commitInSteps(classifySources(input)),
  'source.trash': (input) => file().commitInSteps(trashSources(input)),
});
