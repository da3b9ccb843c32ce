// Starts the two practice servers on loopback, each on a random port behind a secret of this run, and stops them.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { entryPath } from './http/gate.ts';
import { createPortalHandler } from './portal/handler.ts';
import { createSiteHandler } from './site/handler.ts';
import type { PracticeState } from './world/state.ts';
import { openWorld, type ChangeListener, type WorldOptions } from './world/world.ts';

export type Practice = {
  /** Entry addresses with the run's secret: they set a cookie and lead on to the site. */
  readonly siteUrl: string;
  readonly portalUrl: string;
  readonly siteOrigin: string;
  readonly portalOrigin: string;
  readonly snapshot: () => PracticeState;
  /** Told of every change before the page that made it is answered. Returns the way to stop listening. */
  readonly onChange: (listener: ChangeListener) => () => void;
  readonly close: () => Promise<void>;
};

export async function startPractice(options: WorldOptions): Promise<Practice> {
  const world = await openWorld(options);
  const site = await serve(createSiteHandler(world));
  const portal = await serve(createPortalHandler(world, { secretRequired: true })).catch(async (error: unknown) => {
    await stop(site.server);
    throw error;
  });
  return {
    siteUrl: site.origin + entryPath(world.secrets.site),
    portalUrl: portal.origin + entryPath(world.secrets.portal),
    siteOrigin: site.origin,
    portalOrigin: portal.origin,
    snapshot: world.state,
    onChange: world.onChange,
    close: async () => {
      await Promise.all([stop(site.server), stop(portal.server)]);
    },
  };
}

type Served = { readonly server: Server; readonly origin: string };

function serve(handler: RequestListener): Promise<Served> {
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000, maxHeaderSize: 16 * 1024 }, handler);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ server, origin: `http://127.0.0.1:${port}` });
    });
  });
}

/** Open keep-alive connections, and requests under way, would keep the server and the app from ending. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
