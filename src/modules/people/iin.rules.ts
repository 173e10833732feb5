/** What the first seven digits of an IIN say; parts that say nothing are null (0 as the seventh: a foreigner). */
export function readIin(iin: string): { birthDate: string | null; gender: 'MALE' | 'FEMALE' | null } {
  const kind = Number(iin[6]);
  const century = [null, 18, 18, 19, 19, 20, 20][kind] ?? null;
  return {
    birthDate: century === null ? null : `${century}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`,
    gender: century === null ? null : kind % 2 === 1 ? 'MALE' : 'FEMALE',
  };
}
