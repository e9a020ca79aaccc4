import type { SidebarServerWords } from './sidebar-server-words';
import { later } from './vi-sidebar-server-later';

export const sidebar: SidebarServerWords = { later };
