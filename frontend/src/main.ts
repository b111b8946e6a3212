import { loadLocale } from './kernel/locale.js';
import './ui/theme.css';

await loadLocale();
await import('./app/readback-app.js');
