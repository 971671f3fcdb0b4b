export { PartyCentre as Centre } from './PartyCentre.tsx';
export { PartiesLeft as LeftPane } from './PartiesLeft.tsx';
export { PartyRight as RightPane } from './PartyRight.tsx';
