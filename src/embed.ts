import './styles/embed.css';
import { startEmbed } from './pages/embed/start-embed.ts';

startEmbed(document, window);
