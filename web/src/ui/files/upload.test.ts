import { describe, expect, it } from 'vitest';
import { NoAnswer, RefusedRequest } from '../../api/request.js';
import { readAnswer } from './upload.js';

describe('readAnswer', () => {
  it('gives what was taken in', () => {
    expect(readAnswer('{"id":"1","name":"ұсыныс.pdf"}')).toEqual({ id: '1', name: 'ұсыныс.pdf' });
  });

  it('tells a refusal in the words of the server', () => {
    const text = JSON.stringify({ errors: [{ message: 'Тым үлкен.', extensions: { code: 'FILE_TOO_LARGE' } }] });
    expect(() => readAnswer(text)).toThrow(RefusedRequest);
    expect(() => readAnswer(text)).toThrow('Тым үлкен.');
  });

  it('knows the page of a gateway from an answer', () => {
    expect(() => readAnswer('<html>502</html>')).toThrow(NoAnswer);
  });
});
