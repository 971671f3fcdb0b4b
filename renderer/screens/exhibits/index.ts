export { ExhibitsCentre as Centre } from './ExhibitsCentre.tsx';
export { ExhibitsLeft as LeftPane } from './ExhibitsLeft.tsx';
export { ExhibitsRight as RightPane } from './ExhibitsRight.tsx';
