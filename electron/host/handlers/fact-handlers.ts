import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { listFacts } from '../../usecases/facts/list-facts.ts';
import { getFact } from '../../usecases/facts/get-fact.ts';
import { createFact } from '../../usecases/facts/create-fact.ts';
import { updateFact } from '../../usecases/facts/update-fact.ts';
import { setFactStatus } from '../../usecases/facts/set-fact-status.ts';
import { trashFacts } from '../../usecases/facts/trash-facts.ts';
import { setTopics } from '../../usecases/facts/set-topics.ts';
import { listTopics } from '../../usecases/facts/list-topics.ts';
import { renameTopic } from '../../usecases/facts/rename-topic.ts';
import { removeTopic } from '../../usecases/facts/remove-topic.ts';
import { addEvidence } from '../../usecases/facts/add-evidence.ts';
import { changeStance } from '../../usecases/facts/change-stance.ts';
import { removeEvidence } from '../../usecases/facts/remove-evidence.ts';

type FactCall =
  | 'fact.list'
  | 'fact.get'
  | 'fact.create'
  | 'fact.update'
  | 'fact.status'
  | 'fact.trash'
  | 'fact.topics'
  | 'topic.list'
  | 'topic.rename'
  | 'topic.remove'
  | 'evidence.add'
  | 'evidence.stance'
  | 'evidence.remove';

export const factHandlers = (file: () => CaseFile): Pick<Handlers, FactCall> => ({
  'fact.list': (input) => listFacts(file(), input),
  'fact.get': (input) => getFact(file(), input),
  'fact.create': (input) => createFact(file(), input),
  'fact.update': (input) => updateFact(file(), input),
  'fact.status': (input) => file().commitInSteps(setFactStatus(input)),
  'fact.trash': (input) => file().commitInSteps(trashFacts(input)),
  'fact.topics': (input) => setTopics(file(), input),
  'topic.list': () => listTopics(file()),
  'topic.rename': (input) => renameTopic(file(), input),
  'topic.remove': (input) => removeTopic(file(), input),
  'evidence.add': (input) => addEvidence(file(), input),
  'evidence.stance': (input) => changeStance(file(), input),
  'evidence.remove': (input) => removeEvidence(file(), input),
});
