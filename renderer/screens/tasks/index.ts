export { TasksScreen as Centre } from './TasksScreen.tsx';
