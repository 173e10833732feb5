import dayjs from 'dayjs';
import kk from 'dayjs/locale/kk.js';

/** Days of the week are shortened to two letters as calendars of Kazakhstan do, and not as dayjs does. */
dayjs.locale({ ...kk, weekdaysMin: 'жс_дс_сс_ср_бс_жм_сб'.split('_') }, undefined, true);

const files = import.meta.glob<Readonly<Record<string, unknown>>>('./kk/*.json', { import: 'default', eager: true });

export default Object.fromEntries(Object.entries(files).map(([file, words]) => [file.split(/[./]/).at(-2)!, words]));
