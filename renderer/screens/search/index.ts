export { SearchScreen as Centre } from './SearchScreen.tsx';
export { SearchLeft as LeftPane } from './SearchLeft.tsx';
export { SearchRight as RightPane } from './SearchRight.tsx';
