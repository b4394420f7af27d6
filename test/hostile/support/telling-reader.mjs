// A reader that answers with the names of everything that its environment told it.
import { encodedJson } from '../../../apps/api/dist/src/reading/frames.js';

process.stdin.once('data', () => process.stdout.write(encodedJson('rows', Object.keys(process.env))));
