import { dirname, resolve } from 'node:path';
import { terminalPlace } from './place';
import { serveSidebar } from './serve-sidebar';

const root = resolve(dirname(process.argv[1]!), '..');
const stopped = new Promise<void>((resolve) => process.once('SIGINT', resolve));
process.exitCode = await serveSidebar(process.argv.slice(2), terminalPlace(root), stopped);
