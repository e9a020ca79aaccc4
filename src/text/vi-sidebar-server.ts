import type { SidebarServerWords } from './sidebar-server-words';
import { first } from './vi-sidebar-server-first';

export const sidebar: SidebarServerWords = { first };
