import { describe, expect, it } from 'vitest';
import { hands } from './hands.js';

describe('hands', () => {
  it('are those of the recipient where nothing is said', () => {
    expect(hands(undefined)).toEqual({ receivedBy: 'RECIPIENT' });
  });

  it('name whoever took it, and nobody where the recipient did', () => {
    expect(hands({ receivedBy: 'FAMILY', receiver: ' Ұлы ' })).toEqual({ receivedBy: 'FAMILY', receiver: 'Ұлы' });
    expect(hands({ receivedBy: 'RECIPIENT', receiver: 'Ұлы' })).toEqual({ receivedBy: 'RECIPIENT' });
    expect(hands({ receivedBy: 'REPRESENTATIVE', receiver: ' ' })).toEqual({ receivedBy: 'REPRESENTATIVE' });
  });
});
