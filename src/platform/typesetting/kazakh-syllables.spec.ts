import { syllables } from './kazakh-syllables.js';

describe('a Kazakh word in its syllables', () => {
  it.each([
    ['халқы', 'хал-қы'],
    ['татулық', 'та-ту-лық'],
    ['мәдениетті', 'мә-де-ни-ет-ті'],
    ['бірлестігінің', 'бір-лес-ті-гі-нің'],
    ['қауымдастық', 'қа-уым-дас-тық'],
    ['Өскемен', 'Өс-ке-мен'],
    ['ұлт', 'ұлт'],
    ['альбом', 'аль-бом'],
    ['кеңесіне', 'ке-ңе-сі-не'],
  ])('%s', (word, cut) => expect(syllables(word).join('-')).toBe(cut));

  it('leaves no single letter on a line', () => {
    for (const word of ['ақын', 'ата', 'Ассамблея', 'алаңы'])
      for (const piece of syllables(word).filter((_, at, all) => all.length > 1))
        expect(piece.length).toBeGreaterThan(1);
  });

  it('loses nothing', () => {
    for (const word of ['республикалық', 'этномәдени', 'ҚОҒАМДАСТЫҒЫ', 'п', 'ырғақ'])
      expect(syllables(word).join('')).toBe(word);
  });
});
