export { ChronologyScreen as Centre } from './ChronologyScreen.tsx';
export { ChronologyLeft as LeftPane } from './ChronologyLeft.tsx';
export { ChronologyRight as RightPane } from './ChronologyRight.tsx';
