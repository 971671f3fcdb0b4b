export { StartScreen as Centre } from './StartScreen.tsx';
