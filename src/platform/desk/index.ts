export { DESK, serveDesk } from './desk.js';
