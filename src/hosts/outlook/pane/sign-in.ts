// Sign-in with Entra, a file of its own that a pane loads when it needs it: the library is larger than all the rest. By nested app
// authentication where the client can (createNestablePublicClientApplication falls back to an ordinary pop-up where it cannot). Never in
// the send handler: there it fails in classic Outlook. (office-js 5208, 6692; msal 8412)
import { createNestablePublicClientApplication } from '@azure/msal-browser';

export interface EntraSettings {
  readonly clientId: string;
  /** A tenant's id, or `organizations`. */
  readonly tenant: string;
  /** Our own API's scope: the service takes its access token, and no ID token. */
  readonly scope: string;
}

export interface Entra {
  /** Null where the person has to be asked first. */
  silent(): Promise<string | null>;
  /** On a click only. */
  ask(): Promise<string | null>;
}

export async function createEntra({ clientId, tenant, scope }: EntraSettings): Promise<Entra> {
  const auth = { clientId, authority: `https://login.microsoftonline.com/${tenant}` };
  const client = await createNestablePublicClientApplication({ auth, cache: { cacheLocation: 'localStorage' } });
  const request = { scopes: [scope] };
  const tokenOf = async (asking: Promise<{ readonly accessToken: string }>): Promise<string | null> => {
    try {
      return (await asking).accessToken;
    } catch {
      // Interaction is needed, the pop-up was closed, or there is no network: in each case nobody is signed in.
      return null;
    }
  };
  return {
    silent: () => {
      const account = client.getAllAccounts()[0];
      return tokenOf(client.acquireTokenSilent(account === undefined ? request : { ...request, account }));
    },
    ask: () => tokenOf(client.acquireTokenPopup(request)),
  };
}
