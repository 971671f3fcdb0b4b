export { CompareScreen as Centre } from './CompareScreen.tsx';
export { CompareRight as RightPane } from './CompareRight.tsx';
