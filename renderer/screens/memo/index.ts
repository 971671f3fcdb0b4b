export { MemoCentre as Centre } from './MemoCentre.tsx';
export { MemoLeft as LeftPane } from './MemoLeft.tsx';
export { MemoRight as RightPane } from './MemoRight.tsx';
