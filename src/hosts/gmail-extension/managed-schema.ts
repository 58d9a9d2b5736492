// What an administrator may set for everybody (`3rdparty\extensions\<id>\policy`), as the browser's schema wants it.

/**
 * The root is an object and `additionalProperties` is not allowed anywhere, or the browser refuses the extension
 * (developer.chrome.com/docs/extensions/reference/manifest/storage).
 */
export const MANAGED_SCHEMA = {
  type: 'object',
  properties: {
    apiOrigin: {
      title: 'Origin of the Countersign service',
      description: 'For example https://countersign.example.com. The package must have been built for it.',
      type: 'string',
    },
    policy: {
      title: 'Policy, as JSON text',
      description:
        'Check it with `countersign policy check` first. It is laid over the default; here only a malformed one is refused, as a whole.',
      type: 'string',
    },
    failMode: {
      title: 'What happens to a send that cannot be read',
      description: 'open: it goes and is counted. ask: the sender is asked. closed: it waits.',
      type: 'string',
      enum: ['open', 'ask', 'closed'],
    },
    identity: {
      title: 'Who vouches for the sender at the service',
      type: 'string',
      enum: ['none', 'google'],
    },
    googleClientId: {
      title: 'OAuth client of type "Web application" whose ID tokens the service accepts',
      description: 'Its redirect address is https://<id of this extension>.chromiumapp.org/.',
      type: 'string',
    },
  },
} as const;
