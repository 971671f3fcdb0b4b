/** Changes of many records, made at once and not between other calls. */
import type { CaseFile } from '../../electron/store/case-file.ts';
import type { Change } from '../../electron/store/change.ts';
import { commitAtOnce } from '../../electron/usecases/at-once.ts';
import { addExhibits as add } from '../../electron/usecases/exhibits/add-exhibits.ts';
import { setFactStatus as status } from '../../electron/usecases/facts/set-fact-status.ts';
import { trashFacts as facts } from '../../electron/usecases/facts/trash-facts.ts';
import { joinFamily as join } from '../../electron/usecases/families/join-family.ts';
import { readmitToFamily as readmit, splitFamily as split } from '../../electron/usecases/families/split-family.ts';
import { classifySources as classify } from '../../electron/usecases/sources/classify-sources.ts';
import { confirmSources as confirm } from '../../electron/usecases/sources/confirm-sources.ts';
import { retitleSources as retitle } from '../../electron/usecases/sources/retitle-sources.ts';
import { trashSources as trash } from '../../electron/usecases/sources/trash-sources.ts';
import { updateSources as update } from '../../electron/usecases/sources/update-sources.ts';

const atOnce =
  <I, T>(change: (input: I) => Change<T>) =>
  (file: CaseFile, input: I): T =>
    commitAtOnce(file, change(input));

export const updateSources = atOnce(update);
export const trashSources = atOnce(trash);
export const confirmSources = atOnce(confirm);
export const classifySources = atOnce(classify);
export const retitleSources = atOnce(retitle);
export const trashFacts = atOnce(facts);
export const setFactStatus = atOnce(status);
export const joinFamily = atOnce(join);
export const splitFamily = atOnce(split);
export const readmitToFamily = atOnce(readmit);
export const addExhibits = (file: CaseFile, input: Parameters<typeof add>[1]) => commitAtOnce(file, add(file, input));
