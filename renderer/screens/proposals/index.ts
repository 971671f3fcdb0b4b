export { ProposalsScreen as Centre } from './ProposalsScreen.tsx';
export { ProposalsLeft as LeftPane } from './ProposalsLeft.tsx';
export { ProposalsRight as RightPane } from './ProposalsRight.tsx';
