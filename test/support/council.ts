import type { TestApp } from './app.js';
import { Offices, type Holder } from './offices.js';
import type { Input, Register } from './register.js';

/** A council of a region with members, and those who keep its sittings. */
export class Council {
  private constructor(
    readonly register: Register,
    readonly offices: Offices,
    readonly id: string,
    readonly area: string,
    readonly members: readonly string[],
    readonly secretary: Holder,
  ) {}

  static async open(app: TestApp, count: number): Promise<Council> {
    const offices = new Offices(app);
    const { register } = offices;
    const area = await register.area('330000000');
    const id = await register.body('Ассамблея Кеңесі', { kind: 'apk_council', areaId: area });
    const members: string[] = [];
    for (let i = 1; i <= count; i++) {
      const person = await register.person({ familyName: `Мүше ${i}` });
      members.push(person);
      await register.appoint(person, id, { startDate: '2020-01-01' });
    }
    return new Council(
      register,
      offices,
      id,
      area,
      members,
      await offices.holder({ role: 'secretary', area: '330000000' }),
    );
  }

  /** A sitting at which the first so many members were, and the others not. */
  async sitting(present: number, more: Input = {}): Promise<string> {
    const { register } = this.secretary;
    const id = await register.meeting(this.id, { date: '2024-03-01', ...more });
    await register.done('inviteToMeeting', { id, expectedVersion: 1 });
    const rows = this.members.map((personId, i) => ({ personId, status: i < present ? 'PRESENT' : 'ABSENT' }));
    await register.done('recordAttendance', { meetingId: id, rows });
    return register.done('holdMeeting', { id, expectedVersion: 2 });
  }
}
