import { keepShell } from './app/kept-shell.js';
import { loadLocale } from './kernel/locale.js';
import './ui/theme.css';

await loadLocale();
await import('./app/readback-app.js');
await keepShell();
