import { Injectable } from '@nestjs/common';
import { addressBlock } from '../../../kernel/address.js';
import { Settings } from '../../../platform/config/settings.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { RateLimits } from '../../../platform/limits/index.js';
import { Attempts, deviceCounters, strangerCounters, type Attempt } from './attempts.js';
import { KnownDevices } from './known-devices.js';

interface Begun {
  readonly attempt: Attempt;
  /** The id of the browser where the account has signed in from it before. */
  readonly device: string | undefined;
}

/** What stands before a password is even judged. */
@Injectable()
export class SignInGates {
  constructor(
    private readonly limits: RateLimits,
    private readonly settings: Settings,
    private readonly devices: KnownDevices,
    private readonly attempts: Attempts,
  ) {}

  /** However they end: each costs a hash of 128 MB. */
  countRequest({ caller }: RequestContext): Promise<void> {
    return this.limits.take('sign-in', addressBlock(caller.address), this.settings.access.rates.signIn);
  }

  /** Counted for the device where it is known, else for the name as typed from here and for all that comes from here. */
  async begin(ctx: RequestContext, name: string, accountId: string | undefined): Promise<Begun> {
    const device = await this.devices.find(ctx, accountId);
    const counters =
      accountId !== undefined && device !== undefined
        ? deviceCounters(accountId, device)
        : strangerCounters(name, addressBlock(ctx.caller.address));
    return { attempt: await this.attempts.begin(...counters), device };
  }

  forgive(attempt: Attempt): Promise<void> {
    return this.attempts.forgive(attempt);
  }
}
