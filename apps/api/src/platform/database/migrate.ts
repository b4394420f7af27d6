import { migrate, userOf } from './migrations/migrate.js';

const [ownerUrl, servingUrl] = process.argv.slice(2);
if (!ownerUrl) throw new Error('Say which database: migrate.js <owner address> [<serving address>].');
await migrate(ownerUrl, servingUrl === undefined ? undefined : userOf(servingUrl));
