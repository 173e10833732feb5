/** It comes without types of its own. */
declare module '@digitalbazaar/vc-bitstring-status-list' {
  export function checkStatus(asked: {
    readonly credential: object;
    readonly documentLoader: (url: string) => Promise<{ document: object }>;
    readonly verifyBitstringStatusListCredential: boolean;
  }): Promise<{
    readonly verified: boolean;
    readonly error?: Error;
    readonly results?: readonly {
      readonly status: boolean;
      readonly credentialStatus: { readonly statusPurpose: string };
    }[];
  }>;
}
