/** Days as files and options write them: 2026-12-31. */

/** The day with which a text begins; null where it begins with none, or with one that no calendar has. */
export function dayOf(text: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  // The 31st of February is read as the 3rd of March.
  return !Number.isNaN(time) && day === new Date(time).toISOString().slice(0, 10) ? day : null;
}

export const isDay = (text: string): boolean => text !== '' && dayOf(text) === text;
