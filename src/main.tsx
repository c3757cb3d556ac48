import './styles/atlas.css';
import './styles/poster.css';
import { boot } from './pages/live/boot.tsx';
import { guardSinks } from './pages/trust/guard-sinks.ts';

guardSinks(window);
void boot(document, window);
