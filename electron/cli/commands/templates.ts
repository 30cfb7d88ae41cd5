/** `templates`: the maps that `new --template` knows. */
import { print, printJson } from '../output';
import { formatTable } from '../table';
import { listTemplates } from '../templates';
import type { Call, ExitStatus } from '../types';

export async function run({ t, json, locale }: Call): Promise<ExitStatus> {
  const rows = await listTemplates(locale ?? 'en');
  if (json) printJson({ templates: rows });
  else {
    const columns = [
      { title: t('cli.column.name') },
      { title: t('cli.column.title'), max: 60 },
      { title: t('cli.column.languages') },
    ];
    print(
      formatTable(
        columns,
        rows.map((row) => [row.name, row.title, row.locales.join(', ')]),
      ),
    );
  }
  return 0;
}
