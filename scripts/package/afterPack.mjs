/** electron-builder's hook before signing. Its Info.plist lets a Mac's program load from anywhere, for an updater that ours has not: taken out. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { parsePlistFile, savePlistFile } = createRequire(import.meta.url)('app-builder-lib/out/util/plist');

export default async function afterPack({ electronPlatformName, appOutDir, packager }) {
  if (electronPlatformName !== 'darwin') return;
  const path = join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Info.plist');
  const info = await parsePlistFile(path);
  delete info.NSAppTransportSecurity;
  await savePlistFile(path, info);
}
