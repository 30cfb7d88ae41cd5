/** The first script: chooses the host and asks it for the settings and the file to open, while the rest of the program is still on its way. */
import './sealPrototypes';
import { createBrowserHost } from './host/browserHost';
import { createElectronHost, electronBridge } from './host/electronHost';

const bridge = electronBridge();
const host = bridge ? createElectronHost(bridge) : createBrowserHost();
const stored = host.settings.read().catch(() => null);
const given = host.initialFile().catch(() => null);
void import('./openWindow').then(({ openWindow }) => openWindow(host, given, stored));
