import dayjs from 'dayjs';
import { afterEach, expect, it } from 'vitest';
import './words.kk.js';

afterEach(() => dayjs.locale('en'));

it('days and months are called as Kazakh calendars call them', () => {
  dayjs.locale('kk');
  const week = Array.from({ length: 7 }, (_, i) => dayjs('2026-11-30').add(i, 'day'));
  expect(week.map((day) => day.format('dd')).join(' ')).toBe('дс сс ср бс жм сб жс');
  expect(week.map((day) => day.format('dddd')).join(' ')).toBe(
    'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі',
  );
  expect(Array.from({ length: 12 }, (_, i) => dayjs(new Date(2026, i)).format('MMMM')).join(' ')).toBe(
    'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  );
});
