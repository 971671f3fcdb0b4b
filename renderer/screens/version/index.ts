export { VersionScreen as Centre } from './VersionScreen.tsx';
export { VersionRight as RightPane } from './VersionRight.tsx';
