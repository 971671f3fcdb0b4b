export { ExportCentre as Centre } from './ExportCentre.tsx';
export { ExportChecks as RightPane } from './ExportChecks.tsx';
