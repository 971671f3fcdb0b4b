export { DivergencesScreen as Centre } from './DivergencesScreen.tsx';
export { DivergencesLeft as LeftPane } from './DivergencesLeft.tsx';
export { DivergencesRight as RightPane } from './DivergencesRight.tsx';
