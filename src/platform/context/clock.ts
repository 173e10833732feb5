import { Injectable } from '@nestjs/common';

/** What time it is. Every request asks once; all that it does is of that moment. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
