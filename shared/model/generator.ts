/** What files name as their maker: the program with its version, which package.json gives (a test holds the two together). */
export const GENERATOR = 'throughline 0.1.0';
