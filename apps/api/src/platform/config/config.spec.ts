import { resolve } from 'node:path';
import { configFrom } from './config.js';

const url = 'postgres://server@localhost:5432/waymark';

describe('the configuration', () => {
  it('needs nothing but a database: this machine only, port 3000, and the keys beside the data', () => {
    expect(configFrom({ DATABASE_URL: url })).toEqual({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: url,
      ownerDatabaseUrl: url,
      dataFolder: resolve('.waymark'),
      keyFile: resolve('.waymark/keys.json'),
      demonstration: false,
      logLevel: 'info',
    });
  });

  it('says how to start where there is no database', () => {
    expect(() => configFrom({})).toThrow('DATABASE_URL is not set. Start Waymark with "npm start"');
    expect(() => configFrom({ DATABASE_URL: '' })).toThrow('DATABASE_URL is not set');
  });

  it('keeps the key file in the data folder unless another place is named', () => {
    expect(configFrom({ DATABASE_URL: url, WAYMARK_DATA_DIR: 'data' }).keyFile).toBe(resolve('data/keys.json'));
    const { dataFolder, keyFile } = configFrom({
      DATABASE_URL: url,
      WAYMARK_DATA_DIR: 'data',
      WAYMARK_SECRET_FILE: 'safe/keys.json',
    });
    expect([dataFolder, keyFile]).toEqual([resolve('data'), resolve('safe/keys.json')]);
  });

  it('cannot be changed once it was read', () => {
    expect(Object.isFrozen(configFrom({ DATABASE_URL: url }))).toBe(true);
  });

  it.each([
    ['0', 0],
    ['65535', 65535],
    ['', 3000],
  ])('takes "%s" for the port %i', (text, port) => {
    expect(configFrom({ DATABASE_URL: url, WAYMARK_PORT: text }).port).toBe(port);
  });

  it.each(['65536', '-1', '80.5', 'eighty', '3000/tcp'])('refuses the port %s and says what was found', (text) => {
    expect(() => configFrom({ DATABASE_URL: url, WAYMARK_PORT: text })).toThrow(`found "${text}"`);
  });
});

describe('the demonstration', () => {
  const owner = 'postgres://owner@localhost:5432/waymark';

  it('is off unless it is asked for: the launcher asks where it brings its own database', () => {
    expect(configFrom({ DATABASE_URL: url, WAYMARK_OWNER_DATABASE_URL: owner }).demonstration).toBe(false);
    expect(configFrom({ DATABASE_URL: url, WAYMARK_DEMO: 'off' }).demonstration).toBe(false);
    expect(configFrom({ DATABASE_URL: url, WAYMARK_DEMO: 'on' }).demonstration).toBe(true);
  });

  it('is told with "on" or "off" and nothing else', () => {
    expect(() => configFrom({ DATABASE_URL: url, WAYMARK_DEMO: 'yes' })).toThrow('found "yes"');
  });
});
