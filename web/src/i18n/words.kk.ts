import 'dayjs/locale/kk.js';

const files = import.meta.glob<Readonly<Record<string, unknown>>>('./kk/*.json', { import: 'default', eager: true });

export default Object.fromEntries(Object.entries(files).map(([file, words]) => [file.split(/[./]/).at(-2)!, words]));
