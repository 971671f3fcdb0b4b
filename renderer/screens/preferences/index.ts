export { PreferencesScreen as Centre } from './PreferencesScreen.tsx';
