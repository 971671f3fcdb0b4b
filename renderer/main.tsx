import './styles/tokens.css';
import './styles/fonts.css';
import './styles/print-fonts.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(<App />);
