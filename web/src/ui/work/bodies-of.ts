import { said, type Localized } from '../localized.js';

/** The bodies that meet, in one line. */
export const bodiesOf = (bodies: readonly { readonly organization: { readonly name: Localized } }[]): string =>
  bodies.map(({ organization }) => said(organization.name)).join(' · ');
