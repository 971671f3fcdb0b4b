export { ProceedingCentre as Centre } from './ProceedingCentre.tsx';
export { ProceedingsLeft as LeftPane } from './ProceedingsLeft.tsx';
export { ProceedingRight as RightPane } from './ProceedingRight.tsx';
