import { render } from 'preact';
import type { PageStart } from '../actions/sidebar/contract';
import { App } from './app';

const start = JSON.parse(document.getElementById('start')?.textContent ?? 'null') as PageStart;
const root = document.getElementById('app');
document.documentElement.lang = start.language;
if (root) render(<App start={start} />, root);
