import type { Command } from '../command.ts';
import { auditCommand, demoCommand, newCommand, redoCommand, undoCommand } from './casefile.ts';
import { chronologyCommand } from './chronology.ts';
import { conflictsCommand } from './conflicts.ts';
import { deadlineCommand } from './deadline.ts';
import { deadlinesCommand } from './deadlines.ts';
import { divergencesCommand } from './divergences.ts';
import { filingCommand } from './filing.ts';
import { interestCommand } from './interest.ts';
import { importCommand } from './import.ts';
import { ledgerCommand } from './ledger.ts';
import { proposalsCommand } from './proposals.ts';
import { exhibitsCommand, factsCommand, memoCommand, memosCommand } from './memo.ts';
import { memoNewCommand } from './memo-new.ts';
import { familiesCommand } from './families.ts';
import { verifyCommand } from './verify.ts';
import { searchCommand, sourceCommand, sourcesCommand, textCommand } from './sources.ts';

/** In the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  newCommand,
  importCommand,
  sourcesCommand,
  familiesCommand,
  textCommand,
  sourceCommand,
  searchCommand,
  factsCommand,
  memosCommand,
  memoNewCommand,
  memoCommand,
  exhibitsCommand,
  filingCommand,
  proposalsCommand,
  divergencesCommand,
  chronologyCommand,
  deadlinesCommand,
  deadlineCommand,
  ledgerCommand,
  interestCommand,
  conflictsCommand,
  undoCommand,
  redoCommand,
  auditCommand,
  verifyCommand,
  demoCommand,
];
