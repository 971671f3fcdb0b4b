import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { exhibitCalls } from '../../../shared/contracts/exhibit.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { addExhibits } from '../../usecases/exhibits/add-exhibits.ts';
import { communicateList, getVersions } from '../../usecases/exhibits/communicate-list.ts';
import {
  createExhibitList,
  getExhibitLists,
  preferList,
  removeList,
  renameList,
} from '../../usecases/exhibits/exhibit-lists.ts';
import { exportList } from '../../usecases/exhibits/export-list.ts';
import { getExhibits } from '../../usecases/exhibits/get-exhibits.ts';
import { moveExhibit } from '../../usecases/exhibits/move-exhibit.ts';
import { removeExhibits } from '../../usecases/exhibits/remove-exhibits.ts';
import { updateExhibit } from '../../usecases/exhibits/update-exhibit.ts';

export const exhibitHandlers = (file: () => CaseFile): Pick<Handlers, keyof typeof exhibitCalls> => ({
  'exhibits.get': (input) => getExhibits(file(), input),
  'exhibits.lists': () => getExhibitLists(file()),
  'exhibits.createList': (input) => createExhibitList(file(), input),
  'exhibits.renameList': (input) => renameList(file(), input),
  'exhibits.preferList': (input) => preferList(file(), input),
  'exhibits.removeList': (input) => removeList(file(), input),
  'exhibits.add': (input) => file().commitInSteps(addExhibits(file(), input)),
  'exhibits.move': (input) => moveExhibit(file(), input),
  'exhibits.update': (input) => updateExhibit(file(), input),
  'exhibits.remove': (input) => removeExhibits(file(), input),
  'exhibits.communicate': (input) => communicateList(file(), input),
  'exhibits.export': (input) => exportList(file(), input),
  'exhibits.versions': (input) => getVersions(file(), input),
});
