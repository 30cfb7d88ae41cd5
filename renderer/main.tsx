/** Starts the window: chooses the host, connects stores, keys and menu, and mounts. */
import { createRoot } from 'react-dom/client';
import './ui/fonts.css';
import './ui/tokens.css';
import { App } from './App';
import { startClipboard } from './actions/clipboard';
import { startKeyboard } from './actions/keyboard';
import { connectMenu } from './actions/menuState';
import { createBrowserHost } from './host/browserHost';
import { createElectronHost, electronBridge } from './host/electronHost';
import { startWindow } from './state/start';

const bridge = electronBridge();
const host = bridge ? createElectronHost(bridge) : createBrowserHost();

startKeyboard();
startClipboard();
const started = startWindow(host);
connectMenu(host);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
/** A file that takes longer to read is waited for in sight, where it can be called off. */
const LONGEST_BLANK_MS = 1000;
const blank = new Promise((done) => setTimeout(done, LONGEST_BLANK_MS));
void Promise.race([started, blank]).finally(() => createRoot(root).render(<App />));
