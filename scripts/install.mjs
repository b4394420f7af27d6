import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endOf } from './child.mjs';
import { withLock } from './lock.mjs';
import { isCommand, root, runCommand, say, Setback } from './workspace.mjs';

const oldestNode = [20, 19];
const rememberedHash = join(root, 'node_modules', '.waymark-lock-hash');

/**
 * Makes sure that Node is new enough and that node_modules holds what the lock file says. Nothing is asked of the registry while
 * the lock file is the one that was installed last. Two commands may call it at once: one installs, the other waits.
 */
export async function install() {
  refuseOldNode();
  if (isInstalled()) return;
  mkdirSync(join(root, 'tmp'), { recursive: true });
  await withLock(
    join(root, 'tmp', 'install.lock'),
    {
      patienceSeconds: 900,
      busy: 'Another Waymark command has been installing packages for fifteen minutes; stop that command and try again.',
      onWait: () => say('Waiting for another Waymark command that is installing packages.'),
    },
    installPackages,
  );
}

async function installPackages() {
  if (isInstalled()) return;
  say('Installing packages; this takes a minute or two.');
  const first = await npm('ci');
  const last = first.status === 0 ? first : await npm('install', '--no-save');
  if (last.status !== 0) throw new Setback(whyNot(last.output));
  writeFileSync(rememberedHash, lockHash());
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Setback(
    `Waymark needs Node ${oldestNode.join('.')} or later and this is Node ${process.versions.node}; install a newer Node.`,
  );
}

function isInstalled() {
  return existsSync(rememberedHash) && readFileSync(rememberedHash, 'utf8') === lockHash();
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

async function npm(...parameters) {
  const child = spawn('npm', [...parameters, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return { status: await endOf(child), output };
}

/** One sentence for the commonest reasons, and npm's own words under it for all others. */
function whyNot(output) {
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|network|FETCH_ERROR/i.test(output)) {
    return 'The packages could not be installed because the npm registry cannot be reached; check the network connection and npm’s proxy settings, then try again.';
  }
  if (/ENOSPC/.test(output)) return `The disk that holds ${root} is full; free at least 1 GB and try again.`;
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `Packages may not be written in ${join(root, 'node_modules')}; run this once as the user who owns that folder.`;
  }
  return `The packages could not be installed; npm said:\n${output.trim()}`;
}

if (isCommand(import.meta.url)) await runCommand(install);
