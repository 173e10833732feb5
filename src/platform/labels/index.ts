export { defineLabels, fieldLabel, typeLabel, valueLabel } from './catalogue.js';
export { assertLabelled } from './labelled.js';
