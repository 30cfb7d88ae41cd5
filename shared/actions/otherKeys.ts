/** Keys and gestures that belong to a part of the window instead of an action: the shortcut sheet lists them beside the catalogue's. */

export type KeyPlace = 'map' | 'writing' | 'present' | 'merge' | 'panes';

export interface OtherKey {
  /** Its text is the i18n key `shortcuts.<place>.<id>`. */
  readonly id: string;
  /** As in the catalogue; a part in braces is a gesture, `shortcuts.gesture.<name>`. */
  readonly keys: readonly string[];
}

export const OTHER_KEYS = {
  map: [
    { id: 'type', keys: ['{letter}'] },
    { id: 'edit', keys: ['{doubleClick}'] },
    { id: 'walk', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
    { id: 'ends', keys: ['Home', 'End'] },
    { id: 'corners', keys: ['Mod+Home', 'Mod+End'] },
    { id: 'extend', keys: ['Shift+{arrows}', 'Shift+{click}'] },
    { id: 'pan', keys: ['Space+{drag}', '{middleDrag}', '{wheel}'] },
    { id: 'zoom', keys: ['Mod+{wheel}', '{pinch}'] },
    { id: 'menu', keys: ['{rightClick}', '{longPress}'] },
    { id: 'letGo', keys: ['Escape'] },
  ],
  writing: [
    { id: 'below', keys: ['Enter'] },
    { id: 'nextStep', keys: ['Tab'] },
    { id: 'previousStep', keys: ['Shift+Tab'] },
    { id: 'newLine', keys: ['Shift+Enter'] },
    { id: 'done', keys: ['Escape', 'Mod+Enter'] },
  ],
  present: [
    { id: 'on', keys: ['PageDown', 'Space'] },
    { id: 'back', keys: ['PageUp', 'Backspace'] },
    { id: 'next', keys: ['ArrowRight'] },
    { id: 'previous', keys: ['ArrowLeft'] },
    { id: 'ends', keys: ['Home', 'End'] },
    { id: 'pan', keys: ['ArrowUp', 'ArrowDown'] },
    { id: 'persona', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
    { id: 'everyone', keys: ['0'] },
    { id: 'laser', keys: ['K'] },
    { id: 'leave', keys: ['Escape'] },
  ],
  merge: [
    { id: 'next', keys: ['N'] },
    { id: 'previous', keys: ['P'] },
    { id: 'ours', keys: ['1'] },
    { id: 'theirs', keys: ['2'] },
    { id: 'base', keys: ['0'] },
    { id: 'walk', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
    { id: 'pan', keys: ['{drag}', '{wheel}'] },
    { id: 'zoom', keys: ['Mod+{wheel}'] },
  ],
  panes: [
    { id: 'resize', keys: ['ArrowLeft', 'ArrowRight', '{drag}'] },
    { id: 'usual', keys: ['Enter', '{doubleClick}'] },
    { id: 'hint', keys: ['Shift+F1'] },
    { id: 'back', keys: ['Escape'] },
  ],
} as const satisfies Record<KeyPlace, readonly OtherKey[]>;
