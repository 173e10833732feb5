import type { BrowserContext, Page, Request, Response } from '@playwright/test';

/** What no page of ours may do: errors in the console, broken rules of the policy, other hosts, files that do not come. */
export class Faults {
  private readonly found: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(private readonly url: string) {}

  /** A test that takes the server away, say, expects what the browser then complains about. */
  expect(fault: RegExp): void {
    this.expected.push(fault);
  }

  watch(context: BrowserContext): void {
    context.on('page', (page) => this.watchPage(page));
    context.on('request', (request) => this.judgeAddress(request));
    context.on('requestfailed', (request) => this.judgeFailure(request));
    context.on('response', (response) => {
      const request = response.request();
      if (response.headers()['content-type']?.startsWith('text/html')) this.judgePolicy(response);
      if (response.status() >= 400 && !isQuestion(request.url())) this.add(`${response.status()} for ${request.url()}`);
    });
  }

  /** All that were not expected. */
  unexpected(): string[] {
    return this.found.filter((fault) => !this.expected.some((each) => each.test(fault)));
  }

  private watchPage(page: Page): void {
    page.on('pageerror', (error) => this.add(`Error in ${page.url()}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isQuestion(message.location().url))
        this.add(`Console of ${page.url()}: ${message.text()}`);
    });
  }

  private judgeAddress(request: Request): void {
    // The browser shows a PDF by pages of its own.
    const own = ['data:', 'blob:', 'about:', 'chrome:', 'chrome-extension:', `${this.url}/`];
    if (!own.some((each) => request.url().startsWith(each))) this.add(`Request to another host: ${request.url()}`);
  }

  /** Of every page; a paper in a frame is wrapped by the browser, and its policy with it. */
  private judgePolicy(response: Response): void {
    const policy = response.headers()['content-security-policy'] ?? '';
    const isStrict =
      policy.startsWith("default-src 'none'") && !/unsafe-eval|script-src[^;]*unsafe|https?:|\*/.test(policy);
    if (response.url().startsWith(`${this.url}/`) && !isStrict)
      this.add(`The policy of ${response.url()} is "${policy}"`);
  }

  /** A page that is left ends what it was asking for: that is no fault. */
  private judgeFailure(request: Request): void {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') this.add(`${reason} for ${request.url()}`);
  }

  private add(fault: string): void {
    if (!this.found.includes(fault)) this.found.push(fault);
  }
}

/** A refused question is an answer, which the desk has to show. */
const isQuestion = (url: string): boolean => new URL(url || 'about:blank').pathname === '/graphql';
