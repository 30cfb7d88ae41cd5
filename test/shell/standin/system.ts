/** `nativeTheme` and `screen` of the stand-in: what main set, and what a test changes and tells of. */
import { EventEmitter } from 'node:events';
import { honest } from './honest';

class StandinTheme extends EventEmitter {
  themeSource: 'system' | 'light' | 'dark' = 'system';
  /** The system itself is light here. */
  get shouldUseDarkColors(): boolean {
    return this.themeSource === 'dark';
  }
}

interface StandinDisplay {
  readonly id: number;
  readonly workArea: Electron.Rectangle;
}

class StandinScreen extends EventEmitter {
  constructor(private readonly displays: StandinDisplay[]) {
    super();
  }
  getAllDisplays(): StandinDisplay[] {
    return [...this.displays];
  }
  getPrimaryDisplay(): StandinDisplay {
    const [first] = this.displays;
    if (!first) throw new Error('the stand-in has no screen');
    return first;
  }
}

export function createSystemModules() {
  const displays: StandinDisplay[] = [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }];
  return {
    displays,
    nativeTheme: honest('nativeTheme', new StandinTheme()),
    screen: honest('screen', new StandinScreen(displays)),
  };
}
