import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { gunzipSync, inflateSync } from 'node:zlib';
import { decode } from 'cbor2';
import { compactVerify, decodeJwt, importJWK, type JWK } from 'jose';
import { startApp, tokenWith, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { codeOf, take } from '../../support/files.js';
import { SignedPapers } from '../../support/signed-papers.js';

let app: TestApp;
let desk: AwardDesk;
let shop: SignedPapers;

beforeAll(async () => {
  app = await startApp({ BIRLIK_ISSUER: 'https://birlik.example' });
  desk = await AwardDesk.open(app);
  shop = await SignedPapers.open(desk);
});
afterAll(() => app.close());

/** Status types of the IETF's Token Status List. */
const [IN_FORCE, REVOKED] = [0, 1];
interface StatusClaim {
  readonly status_list: { readonly idx: number; readonly uri: string };
}
/** As that standard has it read: of the list that the claim names, and that says to be of that address, so many bits. */
async function statusOf({ status }: { readonly status: StatusClaim }): Promise<number> {
  const { idx, uri } = status.status_list;
  const list = await fetch(uri.replace('https://birlik.example', app.url));
  expect(list.headers.get('content-type')).toBe('application/statuslist+cwt');
  const [, , payload] = decode<[unknown, unknown, Uint8Array]>(new Uint8Array(await list.arrayBuffer()));
  const claims = decode<Map<number, unknown>>(payload);
  expect(claims.get(2)).toBe(uri);
  const { bits, lst } = claims.get(65533) as { readonly bits: number; readonly lst: Uint8Array };
  const [byte, place] = [Math.floor((idx * bits) / 8), (idx * bits) % 8];
  return (inflateSync(lst)[byte]! >> place) & (2 ** bits - 1);
}

/** What the lists of the W3C say of a credential: by a library of others, which fetches them; their signature by the other one. */
async function listedBy(badge: string): Promise<Record<string, boolean>> {
  const lists: Json[] = [];
  const { verified, error, results } = await checkStatus({
    credential: decodeJwt(badge),
    documentLoader: async (url) => {
      const document = await listAt(url);
      lists.push(document);
      return { document };
    },
    // It knows signatures in JSON only.
    verifyBitstringStatusListCredential: false,
  });
  expect([verified, error, lists.length]).toEqual([true, undefined, 2]);
  return Object.fromEntries(results!.map((each) => [each.credentialStatus.statusPurpose, each.status]));
}
async function listAt(url: string): Promise<Json> {
  const answer = await fetch(url.replace('https://birlik.example', app.url));
  const { headers } = answer;
  expect([answer.status, headers.get('content-type'), headers.get('access-control-allow-origin')]).toEqual([200, 'application/vc+jwt', '*']); // prettier-ignore
  const { keys } = (await (await fetch(`${app.url}/.well-known/birlik-keys.json`)).json()) as { keys: JWK[] };
  const { payload, protectedHeader } = await compactVerify(await answer.text(), await importJWK(keys[0]!, 'EdDSA'));
  expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'vc+jwt', kid: keys[0]!.kid });
  return JSON.parse(new TextDecoder().decode(payload)) as Json;
} // prettier-ignore

describe('a certificate for a wallet', () => {
  it('is an Open Badge that a library of others verifies by the published keys', async () => {
    const { papers } = await shop.signed({ personId: await shop.somebody('Әмиянов'), capacity: 'төраға' });
    const { status, headers, bytes } = await take(app, `/certificates/${papers[0].id}/credential`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/vc+jwt']);
    const { keys } = (await (await fetch(`${app.url}/.well-known/birlik-keys.json`)).json()) as { keys: JWK[] };
    const { payload, protectedHeader } = await compactVerify(bytes.toString(), await importJWK(keys[0]!, 'EdDSA'));
    expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'vc+jwt', kid: keys[0]!.kid });
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
      '@context': ['https://www.w3.org/ns/credentials/v2', expect.stringContaining('/ob/v3p0/')],
      id: `https://birlik.example/certificates/${papers[0].id}`,
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: 'https://birlik.example', name: 'Қазақстан халқы Ассамблеясы' },
      validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      credentialSubject: {
        type: ['AchievementSubject'], identifier: [{ identityType: 'name', identityHash: 'Әмиянов Нұржан' }], role: 'төраға',
        licenseNumber: papers[0].number, achievement: { type: ['Achievement'], achievementType: 'Award' },
      },
    }); // prettier-ignore
    const altered = `${bytes.toString().slice(0, -8)}AAAAAAAA`;
    await expect(compactVerify(altered, await importJWK(keys[0]!, 'EdDSA'))).rejects.toThrow(
      'signature verification failed',
    );
  });

  it('says where anybody learns how it stands: in force before a revocation, revoked after it', async () => {
    const { papers, awards } = await shop.signed({ personId: await shop.somebody('Бұрынғыев') });
    const { decision } = await shop.signed({ personId: await shop.somebody('Басқаев') });
    const badge = await take(app, `/certificates/${papers[0].id}/credential`);
    const stands = async (): Promise<number> => statusOf(decodeJwt<{ status: StatusClaim }>(badge.bytes.toString()));
    const before = await stands();
    const act = { id: awards[0], decisionId: decision, reason: 'себеп', expectedVersion: 2 };
    await desk.approver.register.done('revokeAward', act);
    expect([before, await stands()]).toEqual([IN_FORCE, REVOKED]);
  });

  it('stands in the lists of the W3C by a place that tells nothing: suspended, reinstated, revoked', async () => {
    const { papers, awards } = await shop.signed({ personId: await shop.somebody('Тізімов') });
    const { decision } = await shop.signed({ personId: await shop.somebody('Шешімов') });
    const path = `/certificates/${papers[0].id}/credential`;
    const badge = (await take(app, path)).bytes.toString();
    const done = (act: string, expectedVersion: number): Promise<string> =>
      desk.approver.register.done(act, { id: awards[0], decisionId: decision, reason: 'себеп', expectedVersion });
    expect(await listedBy(badge)).toEqual({ revocation: false, suspension: false });
    await done('suspendAward', 2);
    expect(await listedBy(badge)).toEqual({ revocation: false, suspension: true });
    await done('reinstateAward', 3);
    expect(await listedBy(badge)).toEqual({ revocation: false, suspension: false });
    await done('revokeAward', 4);
    expect(await listedBy(badge)).toEqual({ revocation: true, suspension: false });
  });

  it('keeps its place, and leaves the lists to the paper that replaces it', async () => {
    const { papers } = await shop.signed({ personId: await shop.somebody('Орнынов') });
    const path = `/certificates/${papers[0].id}/credential`;
    const [badge, again] = [await take(app, path), await take(app, path)].map(({ bytes }) => bytes.toString());
    expect(again).toBe(badge);
    const { id, version: expectedVersion } = papers[0];
    await desk.approver.register.done('issueDuplicate', { id, expectedVersion, reason: 'жоғалған' });
    expect(await listedBy(badge!)).toEqual({ revocation: true, suspension: false });
  });

  it('is one bit of at least 131,072, the only one of its list', async () => {
    const { papers, awards } = await shop.signed({ personId: await shop.somebody('Бітов') });
    const { decision } = await shop.signed({ personId: await shop.somebody('Шешімұлы') });
    const badge = (await take(app, `/certificates/${papers[0].id}/credential`)).bytes.toString();
    const [, entry] = decodeJwt<{ credentialStatus: Json[] }>(badge).credentialStatus;
    const list = 'https://birlik.example/credential-statuses/suspension';
    const place = Number(entry.statusListIndex);
    expect(entry).toEqual({
      id: `${list}#${place}`, type: 'BitstringStatusListEntry', statusPurpose: 'suspension',
      statusListIndex: expect.stringMatching(/^\d+$/), statusListCredential: list,
    }); // prettier-ignore
    await desk.approver.register.done('suspendAward', { id: awards[0], decisionId: decision, reason: 'себеп', expectedVersion: 2 }); // prettier-ignore
    const credential = await listAt(list);
    const now = new Date().toISOString();
    expect(credential).toEqual({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id: list,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: 'https://birlik.example',
      validFrom: expect.any(String) as string,
      validUntil: expect.any(String) as string,
      credentialSubject: {
        id: `${list}#list`,
        type: 'BitstringStatusList',
        statusPurpose: 'suspension',
        encodedList: expect.stringMatching(/^u[\w-]+$/) as string,
      },
    });
    expect(credential.validFrom < now && now < credential.validUntil).toBe(true);
    const bits = [...gunzipSync(Buffer.from(credential.credentialSubject.encodedList.slice(1), 'base64url'))]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('');
    expect(bits.length).toBe(131_072);
    expect([bits.indexOf('1'), bits.lastIndexOf('1')]).toEqual([place, place]);
  });

  it('is for whoever may print it', async () => {
    const { papers } = await shop.signed({ personId: await shop.somebody('Бөтенов') });
    const path = `/certificates/${papers[0].id}/credential`;
    expect(codeOf(await take(app, path, tokenWith('certificates.read')))).toEqual([403, 'FORBIDDEN', undefined]);
    expect(codeOf(await take(app, '/certificates/x/credential'))).toEqual([404, 'NOT_FOUND', undefined]);
  });
});
