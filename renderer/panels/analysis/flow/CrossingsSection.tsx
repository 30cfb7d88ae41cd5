/** How often links cross each of the three lines, and where work changes hands. */
import { computeCrossings } from '../../../../shared/analysis';
import type { Blueprint, Id } from '../../../../shared/model/schema';
import { pointing } from '../../../state/pointedAt';
import { useT } from '../../../state/useT';
import { RefLink } from '../../parts/RefLink';
import { ShowAll } from '../../parts/ShowAll';
import { useLimit } from '../../parts/useLimit';
import { Figure } from '../Figure';

const LINES = ['interaction', 'visibility', 'internal'] as const;
const FIRST = 20;

export function CrossingsSection({ doc }: { doc: Blueprint }) {
  const t = useT();
  const { links, handoffs } = computeCrossings(doc);
  const { shown, hidden, showAll } = useLimit(handoffs, FIRST);
  return (
    <section className="measure">
      <h3 className="pane-title">{t('analysis.crossings')}</h3>
      <dl className="figures">
        {LINES.map((line) => (
          <div key={line} {...pointing(endsOf(doc, links[line]))}>
            <dt>{t(`lane.line.${line}`)}</dt>
            <dd>
              <Figure figure={`crossings.${line}`}>{String(links[line].length)}</Figure>
            </dd>
          </div>
        ))}
      </dl>
      <header className="spaced">
        <h3 className="pane-title">{t('analysis.handoffs')}</h3>
        <Figure figure="handoffs">{String(handoffs.length)}</Figure>
      </header>
      <p className="caption">{t('analysis.handoffsHint')}</p>
      <ul className="handoffs">
        {shown.map((id) => (
          <Handoff key={id} doc={doc} id={id} />
        ))}
      </ul>
      <ShowAll hidden={hidden} showAll={showAll} />
    </section>
  );
}

const endsOf = (doc: Blueprint, linkIds: readonly Id[]): readonly Id[] =>
  linkIds.flatMap((id) => {
    const link = doc.links[id];
    return link ? [link.from, link.to] : [];
  });

function Handoff({ doc, id }: { doc: Blueprint; id: Id }) {
  const t = useT();
  const link = doc.links[id];
  if (!link) return null;
  const [from, to] = [doc.cards[link.from], doc.cards[link.to]];
  return (
    <li {...pointing([link.from, link.to])}>
      <span className="handoff-owners">
        {from?.owner} → {to?.owner}
      </span>
      <span>
        <RefLink id={link.from}>{from?.title || t('window.untitled')}</RefLink>
        <span aria-hidden> → </span>
        <RefLink id={link.to}>{to?.title || t('window.untitled')}</RefLink>
      </span>
    </li>
  );
}
