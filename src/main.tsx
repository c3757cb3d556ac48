import './styles/atlas.css';
import './styles/poster.css';
import { boot } from './pages/live/boot.tsx';

void boot(document, window);
