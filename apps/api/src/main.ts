import 'reflect-metadata';
import { createApp } from './create-app.js';
import { loadDemonstrationOnce } from './demonstration/load-demonstration.js';
import { warmFigures } from './figures/warm-figures.js';
import { configFrom } from './platform/config/config.js';
import { migrate, userOf } from './platform/database/migrations/migrate.js';
import { countAfresh } from './records/count-afresh.js';
import { warmPages } from './site/warm-pages.js';

const config = configFrom(process.env);
refuseOpenDoors(config.host);
await migrate(config.ownerDatabaseUrl, userOf(config.databaseUrl));
const app = await createApp(config);
await countAfresh(app);
if (config.demonstration) await loadDemonstrationOnce(app, say);
await warmFigures(app);
await warmPages(app);
await app.listen(config.port, config.host);
say(`Waymark is ready at ${await app.getUrl()}`);

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** Until people sign in, whoever reaches the server sees everything: so only this machine may. */
function refuseOpenDoors(host: string): void {
  if (['127.0.0.1', 'localhost', '::1'].includes(host)) return;
  throw new Error(`WAYMARK_HOST is ${host}, and people cannot sign in yet: Waymark listens on this machine only (127.0.0.1).`);
}
