import { first } from './en-sidebar-server-first';
import { later } from './en-sidebar-server-later';
import type { SidebarServerWords } from './sidebar-server-words';

export const sidebar: SidebarServerWords = { first, later };
