import './styles/embed.css';
import { startEmbed } from './pages/embed/start-embed.ts';
import { guardSinks } from './pages/trust/guard-sinks.ts';

guardSinks(window);
startEmbed(document, window);
