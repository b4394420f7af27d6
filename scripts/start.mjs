import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from './build.mjs';
import { runNode } from './child.mjs';
import { openDatabase } from './database.mjs';
import { install } from './install.mjs';
import { root, runCommand, Setback } from './workspace.mjs';

const server = join(root, 'apps', 'api', 'dist', 'src', 'main.js');

/** `npm start`: everything on one address, until it is asked to stop. */
async function start() {
  await refuseTakenAddress(process.env.WAYMARK_HOST || '127.0.0.1', Number(process.env.WAYMARK_PORT || 3000));
  await install();
  await build();
  const database = await openDatabase();
  try {
    return await runNode(server, [], { environment: database.environment });
  } finally {
    await database.stop();
  }
}

function refuseTakenAddress(host, port) {
  const sentences = {
    EADDRINUSE: `Port ${port} on ${host} is in use by another program, perhaps another Waymark; stop that one, or choose another with WAYMARK_PORT.`,
    EACCES: `This user may not listen on port ${port}; choose a port above 1023 with WAYMARK_PORT.`,
    EADDRNOTAVAIL: `This machine has no address ${host}; set WAYMARK_HOST to one that it has, such as 127.0.0.1.`,
    ENOTFOUND: `This machine does not know the name ${host}; set WAYMARK_HOST to an address, such as 127.0.0.1.`,
  };
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Setback(`WAYMARK_PORT is ${process.env.WAYMARK_PORT}, which is no port; set it to a number from 1 to 65535.`);
  }
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error) => reject(sentences[error.code] ? new Setback(sentences[error.code]) : error));
    probe.listen(port, host, () => probe.close(resolve));
  });
}

await runCommand(start);
