/** The native menu as data; a test clicks an entry through its real `click`. */
import { honest } from './honest';

type Template = Electron.MenuItemConstructorOptions;

export class StandinMenuItem {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly registerAccelerator: boolean;
  readonly submenu: StandinMenu | undefined;
  readonly click: Template['click'];
  enabled: boolean;
  checked: boolean;

  constructor(template: Template) {
    this.id = template.id ?? '';
    this.label = template.label ?? '';
    this.type = template.type ?? (template.submenu ? 'submenu' : 'normal');
    this.role = template.role;
    this.accelerator = typeof template.accelerator === 'string' ? template.accelerator : undefined;
    this.registerAccelerator = template.registerAccelerator ?? true;
    this.submenu = Array.isArray(template.submenu) ? new StandinMenu(template.submenu) : undefined;
    this.click = template.click;
    this.enabled = template.enabled ?? true;
    this.checked = template.checked ?? false;
  }
}

export class StandinMenu {
  readonly items: readonly StandinMenuItem[];

  constructor(template: readonly Template[]) {
    this.items = template.map((item) => honest('MenuItem', new StandinMenuItem(item)));
  }
  getMenuItemById(id: string): StandinMenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}

/** The `Menu` of the module, and the application menu that tests look at. */
export function createMenuModule() {
  let application: StandinMenu | null = null;
  const Menu = honest('Menu', {
    buildFromTemplate: (template: Template[]) => honest('Menu', new StandinMenu(template)),
    setApplicationMenu: (menu: StandinMenu | null) => {
      application = menu;
    },
    getApplicationMenu: () => application,
  });
  const click = (id: string): void => {
    const item = application?.getMenuItemById(id);
    if (!item) throw new Error(`The menu has no entry ${id}`);
    if (!item.enabled) throw new Error(`The menu's entry ${id} is disabled`);
    if (!item.click) throw new Error(`The menu's entry ${id} does nothing`);
    Reflect.apply(item.click, undefined, [item, undefined, {}]);
  };
  return {
    Menu,
    click,
    item: (id: string) => application?.getMenuItemById(id) ?? null,
    items: () => application?.items ?? [],
  };
}
