import { expect, it } from 'vitest';
import { missingIn } from './missing.js';

it('names what must be filled and is not', () => {
  const form = document.createElement('form');
  form.innerHTML = `
    <input required data-path="title" value="  ">
    <input required data-path="kind" value="minutes">
    <input data-path="publisher" value="">
    <textarea required data-path="rows.0.text"></textarea>
    <input required value="">`;
  expect(missingIn(form)).toEqual(['title', 'rows.0.text']);
});
