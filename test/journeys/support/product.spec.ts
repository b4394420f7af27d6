import { existsSync } from 'node:fs';
import { startProduct } from './product.js';

it('the real product answers on its address, shares its database with a command, and leaves nothing behind', async () => {
  const product = await startProduct({ demo: 'off' });

  const page = await fetch(product.address);
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  await product.waymark('authority', 'add', '901', 'Made-up Borough');
  expect(await product.waymark('authority', 'list')).toContain('Made-up Borough');

  await product.stop();
  await expect(fetch(product.address)).rejects.toThrow();
  expect(existsSync(product.dataDir)).toBe(false);
});
