import { ADMINISTRATOR } from './measure.js';
import { usage, type Served } from './processes.js';

interface Taken {
  readonly name: string;
  /** Of the address: `people?format=csv`. */
  readonly list: string;
}

/** Whole lists, as an analyst takes them: without and with guarded data, with many rows of one record, and as a sheet. */
const TAKEN: readonly Taken[] = [
  { name: 'people, CSV', list: 'people?format=csv' },
  { name: 'people with birth dates, CSV', list: 'people?format=csv&columns=displayName,personalData.birthDate' },
  {
    name: 'people, a row for each membership, CSV',
    list: 'people?format=csv&columns=displayName,memberships.organization.name,memberships.startDate&each=memberships',
  },
  { name: 'people, XLSX', list: 'people?format=xlsx' },
];

/** First byte, the whole and the memory that the process takes for it on top of what it has. */
export async function exportsTable(birlik: Served): Promise<string> {
  const lines = ['| list | first byte s | whole s | MB | memory + MB |', '| --- | --- | --- | --- | --- |'];
  // The first export of a process loads and compiles what exports need.
  await take(birlik, TAKEN[0]!);
  for (const each of TAKEN) lines.push(await take(birlik, each));
  return lines.join('\n');
}

async function take(birlik: Served, { name, list }: Taken): Promise<string> {
  const { memory: before } = await usage(birlik);
  let peak = before;
  const looking = setInterval(() => {
    void usage(birlik).then(({ memory }) => (peak = Math.max(peak, memory)));
  }, 100);
  const began = performance.now();
  const response = await fetch(`${birlik.url}/export/${list}`, {
    headers: { authorization: `Bearer ${ADMINISTRATOR}` },
  });
  if (!response.ok || !response.body) throw new Error(`/export/${list}: ${response.status} ${await response.text()}`);
  let [first, bytes] = [0, 0];
  for await (const chunk of response.body) {
    first ||= performance.now();
    bytes += chunk.length;
  }
  const whole = performance.now();
  clearInterval(looking);
  const seconds = (until: number): string => ((until - began) / 1000).toFixed(2);
  const [size, added] = [bytes, peak - before].map((each) => (each / 1e6).toFixed(0));
  return `| ${name} | ${seconds(first)} | ${seconds(whole)} | ${size} | ${added} |`;
}
