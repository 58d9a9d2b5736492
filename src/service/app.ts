// The web application: the playground's files, under headers that let nothing else in.
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

export interface Dependencies {
  /** The folder with the built playground. */
  readonly playground: string;
}

const SELF = ["'self'"];
const NONE = ["'none'"];
/** Scripts and styles come from our own files only. A mail's own `style` attributes may look as they do; they load nothing. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: NONE,
  scriptSrc: SELF,
  styleSrc: SELF,
  styleSrcAttr: ["'unsafe-inline'"],
  imgSrc: [...SELF, 'data:'],
  fontSrc: SELF,
  connectSrc: SELF,
  baseUri: NONE,
  formAction: NONE,
  frameAncestors: NONE,
};

export function createApp({ playground }: Dependencies): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: CONTENT_SECURITY_POLICY,
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      // Plain HTTP on loopback: the browser must not remember it as a site of HTTPS.
      strictTransportSecurity: false,
    }),
  );
  app.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-cache');
  });
  app.use(serveStatic({ root: playground }));
  return app;
}
