/** Of the Russian twin of a text that is printed. */
export const IN_RUSSIAN = 'The same in Russian, for papers in Russian; without it the Kazakh text is printed.';
