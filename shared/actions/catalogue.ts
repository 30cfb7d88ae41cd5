/** Every user action: the one list behind menus, palette, shortcuts and context menus. */
import type { Action } from './types';

export const ACTIONS = [
  { id: 'file.new', keys: ['Mod+N'], menu: { name: 'file', group: 0 } },
  { id: 'file.open', keys: ['Mod+O'], menu: { name: 'file', group: 0 } },
  { id: 'file.import', menu: { name: 'file', group: 0 } },
  { id: 'file.save', keys: ['Mod+S'], menu: { name: 'file', group: 1 } },
  { id: 'file.saveAs', keys: ['Mod+Shift+S'], menu: { name: 'file', group: 1 } },
  { id: 'file.export', keys: ['Mod+E'], menu: { name: 'file', group: 2 } },
  { id: 'file.print', keys: ['Mod+P'], menu: { name: 'file', group: 2 } },
  { id: 'file.start', menu: { name: 'file', group: 3 } },
  { id: 'app.quit', keys: ['Mod+Q'], menu: { name: 'file', group: 4 }, role: 'quit' },

  { id: 'edit.undo', keys: ['Mod+Z'], menu: { name: 'edit', group: 0 } },
  { id: 'edit.redo', keys: ['Mod+Shift+Z', 'Mod+Y'], menu: { name: 'edit', group: 0 } },
  { id: 'edit.cut', keys: ['Mod+X'], menu: { name: 'edit', group: 1 } },
  { id: 'edit.copy', keys: ['Mod+C'], menu: { name: 'edit', group: 1 } },
  { id: 'edit.paste', keys: ['Mod+V'], menu: { name: 'edit', group: 1 } },
  { id: 'edit.duplicate', keys: ['Mod+D'], menu: { name: 'edit', group: 1 } },
  { id: 'edit.delete', keys: ['Delete', 'Backspace'], menu: { name: 'edit', group: 1 } },
  { id: 'edit.selectAll', keys: ['Mod+A'], menu: { name: 'edit', group: 2 } },
  { id: 'edit.moveUp', keys: ['Mod+ArrowUp'], menu: { name: 'edit', group: 3 } },
  { id: 'edit.moveDown', keys: ['Mod+ArrowDown'], menu: { name: 'edit', group: 3 } },
  { id: 'edit.moveLeft', keys: ['Mod+ArrowLeft'], menu: { name: 'edit', group: 3 } },
  { id: 'edit.moveRight', keys: ['Mod+ArrowRight'], menu: { name: 'edit', group: 3 } },

  { id: 'card.edit', keys: ['Enter', 'F2', 'E'], menu: { name: 'insert', group: 1 } },
  { id: 'card.add', keys: ['Insert'], menu: { name: 'insert', group: 0 } },
  { id: 'step.add', keys: ['Mod+Alt+S'], menu: { name: 'insert', group: 0 } },
  { id: 'phase.add', keys: ['Mod+Alt+P'], menu: { name: 'insert', group: 0 } },
  { id: 'lane.add', keys: ['Mod+Alt+L'], menu: { name: 'insert', group: 0 } },
  { id: 'persona.add', menu: { name: 'insert', group: 0 } },
  { id: 'card.toggleMoment', keys: ['M'], menu: { name: 'insert', group: 2 }, toggles: true },
  { id: 'card.toggleFail', keys: ['F'], menu: { name: 'insert', group: 2 }, toggles: true },
  { id: 'card.toggleWait', keys: ['W'], menu: { name: 'insert', group: 2 }, toggles: true },
  { id: 'card.toggleDecision', keys: ['D'], menu: { name: 'insert', group: 2 }, toggles: true },

  { id: 'tool.select', keys: ['V'], menu: { name: 'map', group: 0 }, toggles: true },
  { id: 'tool.hand', keys: ['H'], menu: { name: 'map', group: 0 }, toggles: true },
  { id: 'tool.note', keys: ['N'], menu: { name: 'map', group: 0 }, toggles: true },
  { id: 'tool.connect', keys: ['C'], menu: { name: 'map', group: 0 }, toggles: true },
  { id: 'tool.text', keys: ['T'], menu: { name: 'map', group: 0 }, toggles: true },
  { id: 'comment.add', keys: ['Mod+Alt+M'], menu: { name: 'insert', group: 3 } },
  { id: 'comment.next', menu: { name: 'insert', group: 3 } },

  { id: 'link.follow', keys: ['Alt+ArrowRight', 'Alt+ArrowDown'], menu: { name: 'map', group: 1 } },
  { id: 'link.followBack', keys: ['Alt+ArrowLeft', 'Alt+ArrowUp'], menu: { name: 'map', group: 1 } },

  { id: 'view.zoomIn', keys: ['Mod+=', 'Mod++'], menu: { name: 'view', group: 0 } },
  { id: 'view.zoomOut', keys: ['Mod+-'], menu: { name: 'view', group: 0 } },
  { id: 'view.zoomReset', keys: ['Mod+0'], menu: { name: 'view', group: 0 } },
  { id: 'view.fit', keys: ['Shift+1'], menu: { name: 'view', group: 0 } },
  { id: 'view.fitSelection', keys: ['Shift+2'], menu: { name: 'view', group: 0 } },
  { id: 'view.outline', keys: ['Mod+Shift+O'], menu: { name: 'view', group: 1 }, toggles: true },
  { id: 'view.heat', menu: { name: 'view', group: 1 }, toggles: true },
  { id: 'view.legend', menu: { name: 'view', group: 1 }, toggles: true },
  { id: 'persona.toggle', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
  { id: 'persona.showAll', menu: { name: 'view', group: 1 } },
  { id: 'view.saveView', menu: { name: 'view', group: 1 } },
  { id: 'view.showAll', menu: { name: 'view', group: 1 } },
  { id: 'view.left', menu: { name: 'view', group: 2 }, toggles: true },
  { id: 'view.inspector', menu: { name: 'view', group: 2 }, toggles: true },
  { id: 'view.analysis', menu: { name: 'view', group: 2 }, toggles: true },
  { id: 'view.problems', menu: { name: 'view', group: 2 }, toggles: true },
  { id: 'view.comments', menu: { name: 'view', group: 2 }, toggles: true },
  { id: 'view.history', menu: { name: 'view', group: 2 }, toggles: true },
  { id: 'theme.light', menu: { name: 'view', group: 3 }, toggles: true },
  { id: 'theme.dark', menu: { name: 'view', group: 3 }, toggles: true },
  { id: 'theme.contrast', menu: { name: 'view', group: 3 }, toggles: true },
  { id: 'theme.system', menu: { name: 'view', group: 3 }, toggles: true },
  { id: 'language.en', menu: { name: 'view', group: 4 }, toggles: true },
  { id: 'language.zhHans', menu: { name: 'view', group: 4 }, toggles: true },
  { id: 'language.zhHant', menu: { name: 'view', group: 4 }, toggles: true },
  { id: 'view.present', keys: ['F5'], menu: { name: 'view', group: 5 }, toggles: true },
  { id: 'view.workshop', menu: { name: 'view', group: 5 }, toggles: true },
  { id: 'workshop.timer' },
  { id: 'workshop.vote', toggles: true },
  { id: 'workshop.private', toggles: true },
  { id: 'vote.add', keys: ['+'] },
  { id: 'vote.remove', keys: ['-'] },
  { id: 'view.fullscreen', keys: ['F11'], menu: { name: 'view', group: 5 }, role: 'togglefullscreen' },
  { id: 'region.next', keys: ['F6'] },
  { id: 'region.previous', keys: ['Shift+F6'] },

  { id: 'help.palette', keys: ['Mod+K'], menu: { name: 'help', group: 0 } },
  { id: 'help.shortcuts', keys: ['?'], menu: { name: 'help', group: 0 } },
  { id: 'help.about', menu: { name: 'help', group: 1 } },
] as const satisfies readonly Action[];

export type ActionId = (typeof ACTIONS)[number]['id'];

const byId: ReadonlyMap<string, Action & { readonly id: ActionId }> = new Map(
  ACTIONS.map((action) => [action.id, action]),
);

/** The action of an id that came as data; undefined for any other text. */
export const findAction = (id: string): (Action & { readonly id: ActionId }) | undefined => byId.get(id);
