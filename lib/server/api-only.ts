import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { apiDoor } from '#lib/api/door.ts';
import { logger } from '#lib/logger.ts';
import { doElsewhere } from '#lib/map/large-work.ts';
import { attachSockets, type Sockets } from '#lib/realtime/sockets.ts';
import { openDoors } from './doors.ts';
import { readEnvironment } from './environment.ts';
import { startImportJobs } from './import-jobs.ts';
import { endThreads, jobInThread, largeInThread } from './in-thread.ts';
import { knownHosts } from './known-host.ts';
import { survive } from './last-resort.ts';

// The server without its pages, for tests that kill it and for measuring. It waits, ready, until told to listen.
const env = readEnvironment();
const { host } = new URL(env.NEXTAUTH_URL);

const sockets = createServer();
const io: Sockets = new Server(sockets, {
  transports: ['websocket'],
  serveClient: false,
  maxHttpBufferSize: 64 * 1024,
  perMessageDeflate: false,
  destroyUpgrade: false,
});
attachSockets(io);

const server = openDoors({
  site: { dev: false, https: false, host },
  knownHost: knownHosts(env),
  api: apiDoor,
  page: async (_, response) => void response.writeHead(404).end(),
  sockets: (...upgrade) => void sockets.emit('upgrade', ...upgrade),
});
const listen = () => server.listen(env.PORT, env.HOST, () => process.send?.('listening'));
doElsewhere(largeInThread);
server.on('error', (error: NodeJS.ErrnoException) => {
  // A killed process may hold its port a moment longer.
  if (error.code === 'EADDRINUSE') return void setTimeout(listen, 5);
  logger.fatal({ err: error }, 'cannot listen');
  process.exit(1);
});

survive(() => process.exit(1));
process.on('message', (message) => {
  if (message !== 'listen') return;
  listen();
  startImportJobs(jobInThread, endThreads);
});
process.on('disconnect', () => process.exit(0));
process.send?.('warm');
