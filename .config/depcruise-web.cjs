const { resolve } = require('node:path');

const no = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** The desk is a house of its own: it speaks to the registry by HTTP, and its screens do not know each other. */
module.exports = {
  forbidden: [
    no(
      'the-desk-stands-alone',
      'Ask the registry; its labels and types come by the build.',
      { path: '^web/' },
      { path: '^(src|test|migrations|dist)/' },
    ),
    no(
      'what-screens-share-knows-no-screen',
      'What two screens need is given to it by them.',
      { path: '^web/src/(ui|api|i18n)/' },
      { path: '^web/src/screens/' },
    ),
    no(
      'screens-do-not-see-each-other',
      'Link to the other screen, or move what both need to web/src/ui.',
      { path: '^web/src/screens/([^/]+)/' },
      { path: '^web/src/screens/', pathNot: '^web/src/screens/$1/' },
    ),
    no('no-circles', 'What cannot be read alone cannot be changed alone.', {}, { circular: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: resolve('web/tsconfig.json') },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/src/gql/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
};
