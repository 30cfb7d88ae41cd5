/** The program's version, put in by the build from package.json. */
declare const __VERSION__: string;

export const PROGRAM_VERSION: string = __VERSION__;
/** What files name as their maker. */
export const GENERATOR = `throughline ${PROGRAM_VERSION}`;
