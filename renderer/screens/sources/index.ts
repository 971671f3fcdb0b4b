export { SourcesScreen as Centre } from './SourcesScreen.tsx';
export { SourcesLeft as LeftPane } from './SourcesLeft.tsx';
export { SourcesRight as RightPane } from './SourcesRight.tsx';
