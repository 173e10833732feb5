import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Settings } from '../../platform/config/settings.js';
import { AuditKey, isSignedBy } from './audit-key.js';

const dataDir = mkdtempSync(join(tmpdir(), 'birlik-key-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

describe('the key of the audit trail', () => {
  it('is the one of RFC 8032, 7.1, for its secret, and signs as that does', () => {
    const key = new AuditKey('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
    expect(key.publicKey.toString('hex')).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    expect(key.sign('').toString('hex')).toMatch(/^e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555f/);
    expect(isSignedBy(key.publicKey, '', key.sign(''))).toBe(true);
    expect(isSignedBy(key.publicKey, ' ', key.sign(''))).toBe(false);
  });

  it('is made once, for the eyes of its owner only, and leaves nothing else behind', () => {
    const settings = new Settings({ DATA_DIR: dataDir });
    expect(AuditKey.known(settings)).toBeUndefined();
    const made = AuditKey.knownOrMade(settings);
    expect(AuditKey.knownOrMade(settings).publicKey).toEqual(made.publicKey);
    expect(AuditKey.known(settings)!.publicKey).toEqual(made.publicKey);
    expect([readdirSync(dataDir), statSync(join(dataDir, 'audit-key')).mode & 0o777]).toEqual([['audit-key'], 0o600]);
  });
});
