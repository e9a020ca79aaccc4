import { dirname, resolve } from 'node:path';
import { terminalPlace } from './place';
import { meeting } from './run-command';

const root = resolve(dirname(process.argv[1]!), '..');
process.exitCode = await meeting(process.argv.slice(2), terminalPlace(root));
