import { expect, it } from 'vitest';
import { missingIn, unchosenIn } from './missing.js';

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

it('names where something is typed that is to be chosen, also where it has no name', () => {
  const form = document.createElement('form');
  form.innerHTML = `
    <input data-unchosen="true" data-path="decisionId" value="№ 15">
    <input data-unchosen="true" value="Әлиев">
    <input data-path="areaId" value="Жетісу облысы">`;
  expect(unchosenIn(form)).toEqual(['decisionId', '']);
});
