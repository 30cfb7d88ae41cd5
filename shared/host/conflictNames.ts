/** Names that sync folders give to a second version of a file, when two computers changed it at once. */

export type SyncTool =
  | 'dropbox'
  | 'onedrive'
  | 'syncthing'
  | 'google-drive'
  | 'icloud'
  | 'nextcloud'
  | 'seafile'
  | 'synology'
  | 'other';

export interface ConflictName {
  readonly tool: SyncTool;
  /** The user or computer that the name tells; null where it tells none. */
  readonly who: string | null;
  /** Nothing but a conflict is called so. Else it may be any file with a similar name, and its content has to tell. */
  readonly isCertain: boolean;
}

/** What is called a conflicted copy in the languages of Dropbox, Box and Nextcloud; `WHO` stands where a name may be. */
const COPIES = [
  "(?:WHO'?s? )?conflicted copy",
  "(?:WHO'?s? )?in Konflikt stehende Kopie",
  '(?:WHO )?(?:Konfliktkopie|konflikt-?kopia|konfliktkopi|konflikteksemplar)',
  'Konfliktkopie(?: von WHO)?',
  'copie en conflit(?: de WHO)?',
  'copia en conflicto(?: de WHO)?',
  'copia in conflitto(?: di WHO)?',
  'c[oó]pia (?:em conflito|conflitante)(?: de WHO)?',
  'conflicterende kopie(?: van WHO)?',
  'kopia powodująca konflikt(?: użytkownika WHO)?',
  '(?:конфликтующая копия|копия с конфликтом)(?: WHO)?',
  '(?:WHO ?)?(?:的)?(?:冲突副本|衝突複本|衝突副本|冲突的副本|衝突的副本)',
  '(?:WHO ?)?(?:の)?(?:競合コピー|競合したコピー)',
  '(?:WHO ?)?(?:의)? ?충돌된? (?:사본|복사본)',
] as const;
const DATE = '(?:[ ,]*\\d{4}[-.]\\d{2}[-.]\\d{2}(?:[ T_-]?[\\d.:-]+)?)?';

const conflictedCopy = new RegExp(
  `^ ?\\((?:${COPIES.map((copy) => copy.replaceAll('WHO', '(.{1,80}?)')).join('|')})${DATE}(?: \\(?\\d+\\)?)?\\)$`,
  'iu',
);

interface Pattern {
  readonly tool: SyncTool;
  /** Of what stands between the file's own name and its ending; the first group that is there is who did it. */
  readonly added: RegExp;
  readonly isCertain: boolean;
}

const PATTERNS: readonly Pattern[] = [
  { tool: 'nextcloud', added: /^ \(conflicted copy \d{4}-\d{2}-\d{2} \d{6}\)$/i, isCertain: true },
  { tool: 'nextcloud', added: /^_conflict-\d{8}-\d{6}$/, isCertain: true },
  { tool: 'dropbox', added: conflictedCopy, isCertain: true },
  {
    tool: 'dropbox',
    added: /^ ?\((?:Case|Unicode Encoding|Selective Sync) Conflict(?: \d+)?\)$/i,
    isCertain: true,
  },
  { tool: 'syncthing', added: /^\.sync-conflict-\d{8}-\d{6}(?:-([A-Z2-7]{7}))?$/, isCertain: true },
  {
    tool: 'seafile',
    added: /^ \(SFConflict (\S{1,80}) \d{4}-\d{2}-\d{2}-\d{2}-\d{2}-\d{2}\)$/,
    isCertain: true,
  },
  { tool: 'synology', added: /^_(.{1,40})_[A-Z][a-z]{2}-\d{2}-\d{4,6}-\d{4}_Conflict$/, isCertain: true },
  { tool: 'other', added: /^[ ._]?[[(]?conflict(?:ed)?(?: ?\d+)?[\])]?$/i, isCertain: true },
  { tool: 'google-drive', added: /^ ?\(\d{1,2}\)$/, isCertain: false },
  { tool: 'icloud', added: /^ \d{1,2}$/, isCertain: false },
  { tool: 'onedrive', added: /^-([\p{L}\d][\p{L}\d-]{1,62}?)(?:-\d{1,2})?$/u, isCertain: false },
];

const split = (name: string): readonly [stem: string, ending: string] => {
  const at = name.lastIndexOf('.');
  return at > 0 ? [name.slice(0, at), name.slice(at)] : [name, ''];
};

/** What tells that `candidate` is another version of `name`, beside it in the same folder; null where its name does not. */
export function conflictName(name: string, candidate: string): ConflictName | null {
  const [stem, ending] = split(name.normalize());
  const [other, otherEnding] = split(candidate.normalize());
  if (otherEnding.toLowerCase() !== ending.toLowerCase() || !other.startsWith(stem)) return null;
  const added = other.slice(stem.length);
  for (const { tool, added: pattern, isCertain } of PATTERNS) {
    const found = pattern.exec(added);
    if (found) return { tool, who: found.slice(1).find((group) => group !== undefined) ?? null, isCertain };
  }
  return null;
}
