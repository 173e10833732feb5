import { DENY_ALL, framedByUs, policyOf } from '../http/index.js';

export type Headers = Readonly<Record<string, string>>;

/** What every page of the desk may: load from this server, and ask it. Styles are written by its parts while it runs. */
const OWN = {
  ...DENY_ALL,
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  connectSrc: ["'self'"],
};

/** Pictures and papers that the desk made itself lie at `blob:`. */
export const PAGE_HEADERS: Headers = {
  'content-security-policy': policyOf({
    ...OWN,
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    frameSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    formAction: ["'self'"],
    manifestSrc: ["'self'"],
  }),
};

/** GraphiQL has workers, and fonts in its style sheet; the desk shows it in a frame. */
export const EDITOR_HEADERS: Headers = framedByUs({
  ...OWN,
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'"],
});
