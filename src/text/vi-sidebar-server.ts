import type { SidebarServerWords } from './sidebar-server-words';
import { first } from './vi-sidebar-server-first';
import { later } from './vi-sidebar-server-later';

export const sidebar: SidebarServerWords = { first, later };
