import { inflateSync } from 'node:zlib';
import { decode } from 'cbor2';
import { compactVerify, decodeJwt, importJWK, type JWK } from 'jose';
import { startApp, tokenWith, type TestApp } from '../../support/app.js';
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

  it('is for whoever may print it', async () => {
    const { papers } = await shop.signed({ personId: await shop.somebody('Бөтенов') });
    const path = `/certificates/${papers[0].id}/credential`;
    expect(codeOf(await take(app, path, tokenWith('certificates.read')))).toEqual([403, 'FORBIDDEN', undefined]);
    expect(codeOf(await take(app, '/certificates/x/credential'))).toEqual([404, 'NOT_FOUND', undefined]);
  });
});
