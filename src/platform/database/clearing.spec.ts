import { clearing } from './clearing.js';

const column = (propertyPath: string, isNullable = true): never => ({ propertyPath, isNullable }) as never;
const people = (...more: never[]): never =>
  ({ name: 'Person', columns: [column('id', false), column('phone'), column('birth.text'), ...more] }) as never;

describe('clearing', () => {
  it('takes away everything but what is kept, also a column that nobody has thought of', () => {
    expect(clearing(people(), ['id', 'birth'])).toEqual({ phone: null });
    expect(clearing(people(column('nickname')), ['id', 'birth'])).toEqual({ phone: null, nickname: null });
  });

  it('fails where a column can be neither kept nor cleared', () => {
    expect(() => clearing(people(column('rank', false)), ['id'])).toThrow(
      'Anonymising neither keeps nor can clear rank of Person',
    );
  });

  it('fails where what is kept does not exist', () => {
    expect(() => clearing(people(), ['id', 'colour'])).toThrow('Anonymising keeps colour of Person');
  });
});
