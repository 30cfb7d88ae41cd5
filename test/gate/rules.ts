/** What no source of the program may do, or only the one file made for it: hardening as rules over syntax trees. */
import {
  argumentsOf,
  bare,
  calledName,
  childOf,
  declaredIn,
  lastPart,
  type Node,
  nameOf,
  type Parents,
  propertyOf,
  textOf,
} from './tree';
import { showsWords } from './words';

export interface GateRule {
  readonly id: string;
  /** The files it holds for, by path from the root; all sources where left out. */
  readonly within?: RegExp;
  /** The files that may do it. */
  readonly except?: RegExp;
  readonly finds: (node: Node, parents: Parents) => boolean;
}

const SHELL = /^electron\/(?:main|preload)\//;
const PAGE = /^(?:renderer|shared)\//;

const calls =
  (...names: readonly string[]) =>
  (node: Node): boolean => {
    const called = calledName(node);
    return called !== null && names.includes(called);
  };
/** Calls whose last part is this, whatever it is called on. */
const callsOn =
  (...methods: readonly string[]) =>
  (node: Node): boolean => {
    const called = calledName(node);
    return called?.includes('.') === true && methods.includes(lastPart(called));
  };
const makes =
  (...names: readonly string[]) =>
  (node: Node): boolean =>
    node.type === 'NewExpression' && names.includes(nameOf(childOf(node, 'callee')));

/** A name used as a value: not a key, not a property, not a type, not an import. */
const uses =
  (...names: readonly string[]) =>
  (node: Node, parents: Parents): boolean => {
    if (node.type !== 'Identifier' || !names.includes(node.name as string)) return false;
    const parent = parents.at(-1);
    if (!parent) return false;
    if (parent.type === 'ImportSpecifier' || parent.type.startsWith('TS')) return false;
    if (parent.type === 'MemberExpression' && parent.property === node && parent.computed !== true)
      return nameOf(parent) === node.name;
    const isKey = parent.key === node && parent.computed !== true && parent.shorthand !== true;
    return !(isKey && /^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type));
  };

/** A name of the browser or of Node, where the source has not made one of its own that is called so. */
const usesGlobal =
  (...names: readonly string[]) =>
  (node: Node, parents: Parents): boolean =>
    uses(...names)(node, parents) && !(parents[0] && declaredIn(parents[0]).has(node.name as string));

const importsFrom =
  (pattern: RegExp) =>
  (node: Node): boolean =>
    (/^(?:Import|Export(?:Named|All))Declaration$/.test(node.type) &&
      node.importKind !== 'type' &&
      node.exportKind !== 'type' &&
      pattern.test(textOf(childOf(node, 'source')) ?? '')) ||
    (node.type === 'ImportExpression' && pattern.test(textOf(childOf(node, 'source')) ?? ''));

const assigns =
  (...properties: readonly string[]) =>
  (node: Node): boolean =>
    node.type === 'AssignmentExpression' &&
    properties.includes(propertyOf(bare(childOf(node, 'left'))) ?? '');

const jsxAttribute =
  (...names: readonly string[]) =>
  (node: Node): boolean =>
    node.type === 'JSXAttribute' && names.includes(childOf(node, 'name')?.name as string);

/** `key: value` in an object literal. */
const sets =
  (key: RegExp, value: boolean) =>
  (node: Node): boolean => {
    if (node.type !== 'Property') return false;
    const name = childOf(node, 'key');
    return (
      key.test((name?.name as string | undefined) ?? textOf(name) ?? '') &&
      childOf(node, 'value')?.value === value
    );
  };

const says =
  (pattern: RegExp) =>
  (node: Node): boolean => {
    if (node.type === 'Literal') return typeof node.value === 'string' && pattern.test(node.value);
    if (node.type === 'TemplateElement')
      return pattern.test((node.value as { readonly cooked?: string }).cooked ?? '');
    return node.type === 'JSXText' && pattern.test(node.value as string);
  };

const anyOf =
  (...finders: readonly GateRule['finds'][]): GateRule['finds'] =>
  (node, parents) =>
    finders.some((finds) => finds(node, parents));

const FOREIGN_ELEMENTS = [
  'applet',
  'base',
  'embed',
  'frame',
  'iframe',
  'link',
  'object',
  'script',
  'style',
  'webview',
];

/** Names of XML's formats, the place where examples point, the machine itself; nothing else may be named. */
const FOREIGN_ADDRESS =
  /\bhttps?:\/\/(?!schemas\.openxmlformats\.org\/|purl\.org\/|www\.w3\.org\/|example\.org\b|127\.0\.0\.1\b)[\w[]/i;

export const RULES: readonly GateRule[] = [
  {
    id: 'only the factory makes windows',
    except: /^electron\/main\/createWindow\.ts$/,
    finds: (node) =>
      node.type === 'NewExpression' &&
      /^(?:BrowserWindow|WebContentsView|BrowserView|BaseWindow)$/.test(lastPart(calledName(node) ?? '')),
  },
  {
    id: 'only one file listens to pages',
    except: /^electron\/main\/ipc\.ts$/,
    finds: uses('ipcMain'),
  },
  {
    id: 'only one file speaks to pages',
    within: SHELL,
    except: /^electron\/main\/ipc\.ts$/,
    finds: (node) => /(?:webContents|contents|sender)\.(?:send|postMessage)$/.test(calledName(node) ?? ''),
  },
  {
    id: 'only the preload sends messages to the shell',
    except: /^electron\/preload\/index\.ts$/,
    finds: uses('ipcRenderer'),
  },
  {
    id: 'the preload names each channel, and hands nothing of the messenger on',
    within: /^electron\/preload\//,
    finds: (node, parents) => {
      if (!uses('ipcRenderer')(node, parents)) return false;
      const [call, member] = [parents.at(-2), parents.at(-1)];
      if (member?.type !== 'MemberExpression' || call?.type !== 'CallExpression') return true;
      const method = propertyOf(member) ?? '';
      if (method === 'invoke') return bare(argumentsOf(call)[0] ?? null)?.type !== 'Literal';
      return method !== 'on' && method !== 'removeListener';
    },
  },
  {
    id: 'only one file opens addresses in other programs',
    except: /^electron\/main\/externalLinks\.ts$/,
    finds: callsOn('openExternal'),
  },
  {
    id: 'no path is opened in another program',
    finds: callsOn('openPath', 'showItemInFolder'),
  },
  {
    id: 'no other program is started and no code is made from text',
    finds: anyOf(
      importsFrom(/^(?:node:)?(?:child_process|cluster|inspector|module|repl|vm|worker_threads)(?:\/|$)/),
      calls('eval', 'Function', 'execScript'),
    ),
  },
  {
    id: 'no text is run by a timer',
    finds: (node) =>
      calls('setTimeout', 'setInterval', 'setImmediate')(node) &&
      textOf(argumentsOf(node)[0] ?? null) !== null,
  },
  {
    id: 'code is loaded only by names that are written out',
    finds: (node) =>
      calls('require', 'importScripts')(node) ||
      (node.type === 'ImportExpression' && bare(childOf(node, 'source'))?.type !== 'Literal'),
  },
  {
    id: 'no protocol is claimed, no switch added, no bad certificate taken',
    finds: anyOf(
      callsOn('setAsDefaultProtocolClient', 'appendSwitch', 'appendArgument', 'setCertificateVerifyProc'),
      (node) => callsOn('on', 'once')(node) && textOf(argumentsOf(node)[0] ?? null) === 'certificate-error',
    ),
  },
  {
    id: 'no protection of windows is switched off',
    finds: anyOf(
      sets(/^(?:contextIsolation|sandbox|webSecurity)$/, false),
      sets(
        /^(?:nodeIntegration\w*|webviewTag|allowRunningInsecureContent|experimentalFeatures|navigateOnDragDrop|enableRemoteModule|bypassCSP|allowServiceWorkers|corsEnabled)$/,
        true,
      ),
    ),
  },
  {
    id: 'nothing of Electron that phones home or reaches into pages',
    within: /^electron\//,
    finds: anyOf(
      uses('autoUpdater', 'crashReporter', 'desktopCapturer', 'remote', 'netLog'),
      callsOn('executeJavaScript', 'insertCSS', 'loadExtension', 'loadURL', 'addExtension'),
      (node) => calls('net.fetch', 'net.request')(node),
    ),
    except: /^electron\/main\/createWindow\.ts$/,
  },
  {
    id: 'Electron is known to main and preload only',
    except: SHELL,
    finds: importsFrom(/^electron(?:\/|$)/),
  },
  {
    id: 'the shell never reads a document',
    within: SHELL,
    finds: importsFrom(/shared\/(?:analysis|exporters|file|importers|layout|merge|scene|session)\//),
  },
  {
    id: 'the shell parses no text but its own small files',
    within: SHELL,
    except: /^electron\/main\/(?:newerVersion|windowMemory)\.ts$/,
    finds: calls('JSON.parse'),
  },
  {
    id: 'the shell writes files only through electron/node',
    within: SHELL,
    finds: anyOf(
      callsOn(
        'writeFile',
        'writeFileSync',
        'appendFile',
        'appendFileSync',
        'rename',
        'renameSync',
        'rm',
        'rmSync',
      ),
      calls('writeFile', 'writeFileSync', 'appendFile', 'createWriteStream', 'rename', 'rm'),
    ),
  },
  {
    id: 'the page knows nothing of Node',
    within: PAGE,
    finds: anyOf(
      importsFrom(/^node:|^(?:fs|path|os|http|net|crypto)$/),
      usesGlobal('process', 'Buffer', '__dirname'),
    ),
  },
  {
    id: 'no markup is made from text',
    finds: anyOf(
      assigns('innerHTML', 'outerHTML', 'srcdoc'),
      callsOn('insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseFromString'),
      calls('document.write', 'document.writeln'),
      makes('DOMParser'),
      jsxAttribute('dangerouslySetInnerHTML', 'srcDoc'),
    ),
  },
  {
    id: 'no element that loads or runs what is foreign',
    within: PAGE,
    finds: (node) =>
      (callsOn('createElement', 'createElementNS')(node) &&
        argumentsOf(node).some((argument) => FOREIGN_ELEMENTS.includes(textOf(argument) ?? ''))) ||
      (node.type === 'JSXOpeningElement' && FOREIGN_ELEMENTS.includes(childOf(node, 'name')?.name as string)),
  },
  {
    id: 'nothing is fetched but the program’s own files and the file it was started with',
    within: PAGE,
    except: /^renderer\/host\/(?:exportEnvironment|servedFile)\.ts$/,
    finds: calls('fetch'),
  },
  {
    id: 'no other way to the network',
    within: PAGE,
    finds: anyOf(
      uses('XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport', 'SharedWorker'),
      callsOn('sendBeacon'),
      (node) => nameOf(node) === 'navigator.serviceWorker',
    ),
  },
  {
    id: 'only the host of the browser opens a window',
    within: PAGE,
    except: /^renderer\/host\/browserHost\.ts$/,
    finds: usesGlobal('open'),
  },
  {
    id: 'the page is never left',
    within: PAGE,
    finds: (node) =>
      calls('location.assign', 'location.replace')(node) ||
      (node.type === 'AssignmentExpression' &&
        /^(?:document\.)?location(?:\.href)?$/.test(nameOf(childOf(node, 'left')))),
  },
  {
    id: 'workers come only from the one list of addresses',
    within: PAGE,
    except: /^renderer\/workers\/workers\.ts$/,
    finds: anyOf(makes('Worker'), uses('trustedTypes')),
  },
  {
    id: 'no address that is a script',
    finds: says(/^\s*(?:(?:javascript|vbscript)\s*:|data:text\/html)/i),
  },
  {
    id: 'no address but names of formats and examples',
    finds: says(FOREIGN_ADDRESS),
  },
  {
    id: 'no message to any origin',
    within: PAGE,
    finds: (node) =>
      lastPart(calledName(node) ?? '') === 'postMessage' &&
      argumentsOf(node).some((argument) => textOf(argument) === '*'),
  },
  {
    id: 'nothing is stored but through its one file',
    within: PAGE,
    except: /^renderer\/(?:state\/ui|host\/\w+)\.ts$/,
    finds: usesGlobal('localStorage', 'sessionStorage', 'indexedDB', 'caches'),
  },
  {
    id: 'no prototype is touched',
    finds: anyOf(
      (node) => propertyOf(node) === '__proto__',
      calls('Object.setPrototypeOf', 'Reflect.setPrototypeOf'),
      (node) => node.type === 'AssignmentExpression' && /\.prototype\b/.test(nameOf(childOf(node, 'left'))),
    ),
  },
  {
    id: 'shared code has no clock and no randomness',
    within: /^shared\//,
    finds: anyOf(
      calls('Date.now', 'performance.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'),
      (node) => makes('Date')(node) && argumentsOf(node).length === 0,
    ),
  },
  {
    id: 'every text a user meets is in the catalogue',
    within: /^renderer\//,
    finds: showsWords,
  },
  {
    id: 'nothing is written to a console a user never sees',
    within: /^(?:renderer|shared|electron\/(?:main|preload|node))\//,
    except: /^electron\/main\/log\.ts$/,
    finds: (node) => /^console\./.test(calledName(node) ?? '') || node.type === 'DebuggerStatement',
  },
];
