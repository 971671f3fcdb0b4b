export { ReaderScreen as Centre } from './ReaderScreen.tsx';
export { ReaderLeft as LeftPane } from './ReaderLeft.tsx';
export { ReaderRight as RightPane } from './ReaderRight.tsx';
