import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { getExhibits } from '../../usecases/exhibits/get-exhibits.ts';
import { addExhibits } from '../../usecases/exhibits/add-exhibits.ts';
import { moveExhibit } from '../../usecases/exhibits/move-exhibit.ts';
import { updateExhibit } from '../../usecases/exhibits/update-exhibit.ts';
import { removeExhibits } from '../../usecases/exhibits/remove-exhibits.ts';

type ExhibitCall = 'exhibits.get' | 'exhibits.add' | 'exhibits.move' | 'exhibits.update' | 'exhibits.remove';

export const exhibitHandlers = (file: () => CaseFile): Pick<Handlers, ExhibitCall> => ({
  'exhibits.get': () => getExhibits(file()),
  'exhibits.add': (input) => addExhibits(file(), input),
  'exhibits.move': (input) => moveExhibit(file(), input),
  'exhibits.update': (input) => updateExhibit(file(), input),
  'exhibits.remove': (input) => removeExhibits(file(), input),
});
