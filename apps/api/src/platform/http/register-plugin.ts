import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type Plugin = Parameters<NestFastifyApplication['register']>[0];

/** Fastify's plugins and Nest's `register` disagree about types alone; this is the one place that says so. */
export async function registerPlugin(app: NestFastifyApplication, plugin: unknown, options: object): Promise<void> {
  await app.register(plugin as Plugin, options);
}
