import { createServer } from 'node:net';

const listenOnce = (port: number, host: string) =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A loopback port nobody listens on at this moment. */
export const freePort = () => listenOnce(0, '127.0.0.1');

/** Whether we could listen there now. Throws when the address, not the port, is the trouble. */
export const isFree = (port: number, host: string) =>
  listenOnce(port, host).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') return false;
      throw error;
    },
  );
