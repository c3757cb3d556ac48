import './styles/atlas.css';
import './styles/poster.css';
import { bootSingleFile } from './pages/single-file/boot-single-file.tsx';

void bootSingleFile(document, window);
