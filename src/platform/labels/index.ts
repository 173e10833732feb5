export { defineLabels, fieldLabel, languagesSaid, typeLabel, valueLabel } from './catalogue.js';
export { assertLabelled } from './labelled.js';
