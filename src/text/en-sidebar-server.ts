import { first } from './en-sidebar-server-first';
import type { SidebarServerWords } from './sidebar-server-words';

export const sidebar: SidebarServerWords = { first };
