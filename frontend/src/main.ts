import './ui/theme.css';
import './app/readback-app.js';
