import type { MenuEntry, MenuItem, Run } from './run';
import { Service, unwrap } from './service';

type GMenu = GoogleAppsScript.Base.Menu;

const METHODS = [
  'addItem',
  'addSeparator',
  'addSubMenu',
  'addToUi',
] as const satisfies readonly (keyof GMenu)[];

/** A menu while it is being put together. */
export class MenuService extends Service<GMenu> implements Pick<GMenu, (typeof METHODS)[number]> {
  readonly description = { name: 'Menu', methods: METHODS };
  readonly entry: MenuEntry & { readonly items: MenuItem[] };
  readonly #run: Run;

  constructor(run: Run, caption: string) {
    super();
    this.#run = run;
    this.entry = { label: caption, items: [] };
  }

  addItem(label: string, functionName: string): GMenu {
    this.entry.items.push({ label, functionName });
    return this.whole;
  }

  addSeparator(): GMenu {
    this.entry.items.push({ separator: true });
    return this.whole;
  }

  addSubMenu(menu: GMenu): GMenu {
    const service = unwrap(menu);
    if (!(service instanceof MenuService)) throw new Error('addSubMenu wants a Menu.');
    this.entry.items.push(service.entry);
    return this.whole;
  }

  addToUi(): void {
    // Adding a menu again replaces the one of that name.
    const { menus } = this.#run;
    const index = menus.findIndex(({ label }) => label === this.entry.label);
    if (index >= 0) menus[index] = this.entry;
    else menus.push(this.entry);
  }
}
