import { heedFirstPicture } from './platform/take-over.js';
import './styles/index.css';

const start = () => void import('./dashboard.js');

// The code of the dashboard follows the first picture, so that it does not compete with it for the line.
if (heedFirstPicture()) requestAnimationFrame(() => setTimeout(start));
else start();
