/** What an import lost and what it guessed, in words. */
import { translateData } from '../../../shared/i18n/translate';
import type { ImportedMap, ImportRemark } from '../../../shared/importers/types';
import { useT } from '../../state/useT';

export function useRemark(): (remark: ImportRemark) => string {
  const t = useT();
  return ({ key, vars }) => translateData(t, key.startsWith('import.') ? key : `import.${key}`, vars);
}

export function ImportRemarks({ map }: { map: ImportedMap }) {
  const t = useT();
  return (
    <>
      <RemarkList title={t('window.dialog.import.losses')} remarks={map.losses} />
      <RemarkList title={t('window.dialog.import.guesses')} remarks={map.guesses} />
      {map.losses.length + map.guesses.length === 0 && (
        <p className="remarks">{t('window.dialog.import.clean')}</p>
      )}
    </>
  );
}

function RemarkList({ title, remarks }: { title: string; remarks: readonly ImportRemark[] }) {
  const say = useRemark();
  if (remarks.length === 0) return null;
  return (
    <section className="remarks">
      <h3>{title}</h3>
      <ul>
        {remarks.map((remark) => (
          <li key={`${remark.key} ${JSON.stringify(remark.vars)}`}>{say(remark)}</li>
        ))}
      </ul>
    </section>
  );
}
