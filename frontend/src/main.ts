import './app/readback-app.js';
