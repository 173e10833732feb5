/** «9», «930», «9.30», «9:30» as the server writes times: 09:30; undefined: no time. */
export function parseTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.\-\s]?(\d{2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
