/** The table of worked examples, and the two ways to begin without one. */
import { Download, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { parse } from '../../../shared/file/parse';
import { type Blueprint, LOCALES } from '../../../shared/model/schema';
import { runAction } from '../../actions/run';
import { guardUnsaved, openBytes } from '../../state/document';
import { changeSettings } from '../../state/settings';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Select } from '../../ui/Select';
import { type Sample, samplesIn } from './samples';
import { Thumbnail } from './Thumbnail';

export function Examples() {
  const t = useT();
  const locale = useUi((state) => state.locale);
  return (
    <section className="examples scroll" aria-label={t('window.start.examples')}>
      <header>
        <h2>{t('window.start.examples')}</h2>
        <span className="caption">{t('window.status.language')}</span>
        <Select
          bare
          label={t('window.status.language')}
          value={locale}
          options={LOCALES.map((key) => ({ key, label: t(`window.language.${key}`) }))}
          onChange={(key) => changeSettings({ language: key })}
        />
      </header>
      <ul className="example-grid">
        {samplesIn(locale).map((sample) => (
          <Example key={`${sample.name} ${sample.locale}`} sample={sample} />
        ))}
        <li>
          <Button className="example" onPress={() => runAction('file.new')}>
            <span className="sheet-of-paper dashed">
              <Plus size={20} aria-hidden />
            </span>
            <span className="example-title">{t('window.start.emptyMap')}</span>
            <span className="caption">{t('window.start.emptyMapHint')}</span>
          </Button>
        </li>
        <li>
          <Button className="example" onPress={() => runAction('file.import')}>
            <span className="sheet-of-paper dashed">
              <Download size={20} aria-hidden />
            </span>
            <span className="example-title">{t('window.start.fromTable')}</span>
            <span className="caption">{t('window.start.fromTableHint')}</span>
          </Button>
        </li>
      </ul>
    </section>
  );
}

function Example({ sample }: { sample: Sample }) {
  const t = useT();
  const [text, setText] = useState<string | null>(null);
  const [doc, setDoc] = useState<Blueprint | null>(null);
  useEffect(() => {
    let gone = false;
    void sample.load().then((loaded) => {
      if (gone) return;
      setText(loaded);
      const parsed = parse(new TextEncoder().encode(loaded));
      if (parsed.ok) setDoc(parsed.doc);
    });
    return () => {
      gone = true;
    };
  }, [sample]);
  const open = () => {
    if (text === null) return;
    const bytes = new TextEncoder().encode(text);
    guardUnsaved(() => openBytes({ name: `${sample.name}.blueprint`, bytes, ref: null }));
  };
  return (
    <li>
      <Button className="example" onPress={open}>
        <span className="sheet-of-paper">{doc && <Thumbnail doc={doc} />}</span>
        <span className="example-title">{doc?.meta.title ?? sample.name}</span>
        <span className="caption">
          {doc &&
            t('window.start.counts', {
              phases: t('window.start.phases', { count: Object.keys(doc.phases).length }),
              steps: t('window.start.steps', { count: Object.keys(doc.steps).length }),
            })}
        </span>
      </Button>
    </li>
  );
}
