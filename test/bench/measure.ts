import autocannon from 'autocannon';
import { usage, type Served } from './processes.js';

export const ADMINISTRATOR = 'bench-token-of-the-administrator';
const CONNECTIONS = 10;
/** Also with status 200: an error, or a problem of a command. */
const REFUSED = /^\{"errors"|"problems":\[\{/;

export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMs: number;
}

/** A list of fewer requests goes round on every connection. */
const LONG = 1000;
/**
 * Each connection begins at another place, or all would ask for the same record at the same moment. Of a long list it takes its
 * share: autocannon writes out all requests of a connection beforehand, and while it does so no answer is heard.
 */
function shareOf<Request>(sent: readonly Request[], connection: number, isRound: boolean): Request[] {
  const start = Math.floor((sent.length * connection) / CONNECTIONS);
  const share = sent.slice(start, Math.floor((sent.length * (connection + 1)) / CONNECTIONS));
  return isRound ? [...sent.slice(start), ...sent.slice(0, start)] : share;
}

/** Sends the requests in turn over ten connections for so many seconds, as the bearer of the token. */
export const measure = (
  server: Served,
  path: string,
  requests: readonly string[],
  seconds: number,
  token = ADMINISTRATOR,
): Promise<Measured> => send(server, path, requests, token, { duration: seconds });

/** Sends each command once; there are to be as many as the connections share evenly. */
export const measureEach = (server: Served, requests: readonly string[]): Promise<Measured> =>
  send(server, '/graphql', requests, ADMINISTRATOR, { amount: requests.length });

async function send(
  server: Served,
  path: string,
  requests: readonly string[],
  token: string,
  until: { duration: number } | { amount: number },
): Promise<Measured> {
  const before = await usage(server);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const sent = requests.map((body) => ({ method: 'POST', path, body, headers }) as const);
  const isRound = 'duration' in until && sent.length < LONG;
  let connection = 0;
  let refused = '';
  const result = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    ...until,
    setupClient: (client) => client.setRequests(shareOf(sent, connection++, isRound)),
    verifyBody: (body) => {
      if (!REFUSED.test(String(body))) return true;
      refused ||= String(body).slice(0, 300);
      return false;
    },
  });
  if (result.non2xx > 0 || result.errors > 0 || result.mismatches > 0)
    throw new Error(`${path}: ${result.non2xx + result.mismatches} refused, ${result.errors} failed. ${refused}`);
  const after = await usage(server);
  const answered = result.requests.total;
  return {
    perSecond: answered / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: ((after.cpu - before.cpu) * 1000) / answered,
  };
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
export const medians = (rounds: Measured[]): Measured => ({
  perSecond: median(rounds.map((each) => each.perSecond)),
  p50: median(rounds.map((each) => each.p50)),
  p99: median(rounds.map((each) => each.p99)),
  cpuMs: median(rounds.map((each) => each.cpuMs)),
});
