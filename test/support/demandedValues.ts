/** Tells whether one value can have what two sides did to it: every member, entry and line that either wrote. */
import type { Row } from '../../shared/merge/types';
import { isSame } from '../../shared/model/isSame';

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** Lists of which none means everyone, or everything. */
const NONE_MEANS_ALL = ['personaIds', 'laneIds', 'phaseIds'];

/** What the entries of a list are told apart by. */
const nameOf = ({ id, check, ref, name, personaIds, when, text }: Row): string =>
  JSON.stringify([id ?? check ?? name ?? personaIds ?? when ?? text, ref, id ? null : when]);

/** Both took out the same line, and put in something else each. */
function rewroteOneLine(was: string, mine: string, others: string): boolean {
  const [before, own, other] = [was, mine, others].map((text) => (text === '' ? [] : text.split('\n')));
  const gone = (lines: readonly string[] = []) => before?.filter((line) => !lines.includes(line)) ?? [];
  const put = (lines: readonly string[] = []) => lines.filter((line) => !before?.includes(line));
  return gone(own).some((line) => gone(other).includes(line)) && !isSame(put(own), put(other));
}

function listsExclude(was: unknown, mine: unknown, others: unknown, field: string): boolean {
  const [before, own, other] = [was ?? [], mine ?? [], others ?? []];
  if (isTexts(before) && isTexts(own) && isTexts(other)) {
    if (NONE_MEANS_ALL.includes(field)) return own.length === 0 || other.length === 0;
    const all = before.filter((entry) => own.includes(entry) && other.includes(entry));
    const [a, b] = [own, other].map((list) => list.filter((entry) => all.includes(entry)));
    return ![a, b].some((list) => isSame(list, all)) && !isSame(a, b);
  }
  if (![before, own, other].every((list) => Array.isArray(list) && list.every(isRow))) return true;
  const byName = (list: unknown) => new Map((list as readonly Row[]).map((row) => [nameOf(row), row]));
  const [rows, mineRows, otherRows] = [byName(before), byName(own), byName(other)];
  return [...new Set([...mineRows.keys(), ...otherRows.keys()])].some((name) =>
    excludes(rows.get(name), mineRows.get(name), otherRows.get(name), ''),
  );
}

/** True where no value could have what both sides did. */
export function excludes(was: unknown, mine: unknown, others: unknown, field: string): boolean {
  if (isSame(mine, others) || isSame(was, mine) || isSame(was, others)) return false;
  if (isRow(mine) && isRow(others) && (isRow(was) || was === undefined))
    return [...new Set([...Object.keys(mine), ...Object.keys(others), ...Object.keys(was ?? {})])].some(
      (member) => excludes(was?.[member], mine[member], others[member], member),
    );
  const isList = [was, mine, others].some(Array.isArray);
  if (isList) return listsExclude(was, mine, others, field);
  const texts = [was, mine, others];
  if (
    texts.every((text) => typeof text === 'string') &&
    (was === '' || texts.some((text) => String(text).includes('\n')))
  )
    return rewroteOneLine(String(was), String(mine), String(others));
  return true;
}
