export { day, moment, type Cell } from './cell.js';
export { csvLine } from './csv.js';
export { xlsx } from './xlsx.js';
