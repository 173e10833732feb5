export { serveDesk } from './desk.js';
