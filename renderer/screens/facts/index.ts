export { FactsScreen as Centre } from './FactsScreen.tsx';
export { FactsLeft as LeftPane } from './FactsLeft.tsx';
export { FactsRight as RightPane } from './FactsRight.tsx';
