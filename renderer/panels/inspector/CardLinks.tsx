/** The links of a card: where it leads and where it is led to from, with a way to connect it without the mouse. */
import { ArrowLeft, ArrowRight, Plus, X } from 'lucide-react';
import { memo, useMemo } from 'react';
import { newId } from '../../../shared/model/newId';
import { CARD_KINDS, type Id } from '../../../shared/model/schema';
import { viewport } from '../../canvas/viewport';
import { useSettled } from '../../state/settled';
import { useShownTitle } from '../../state/shown';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { PopoverButton } from '../../ui/PopoverButton';
import { Section } from '../../ui/Section';
import { CardPicker } from './controls/CardPicker';

function LinkRow({ id, cardId }: { id: Id; cardId: Id }) {
  const t = useT();
  const link = useSettled((state) => state.session.doc.links[id]);
  const outgoing = link?.from === cardId;
  const otherId = outgoing ? link?.to : link?.from;
  const title = useShownTitle(otherId ?? '') || t('window.untitled');
  const readOnly = useSettled((state) => state.readOnly);
  const dispatch = useSettled((state) => state.dispatch);
  if (!link || otherId === undefined) return null;
  const Arrow = outgoing ? ArrowRight : ArrowLeft;
  return (
    <li className="link-row">
      <Arrow
        size={14}
        aria-label={t(outgoing ? 'window.inspector.to' : 'window.inspector.from', { title: '' })}
      />
      <Button look="link" onPress={() => viewport.reveal(otherId)}>
        <span className="ellipsis">{title}</span>
      </Button>
      {link.label && <span className="caption ellipsis">{link.label}</span>}
      <IconButton
        icon={X}
        small
        label={t('window.inspector.removeLink', { title })}
        disabled={readOnly}
        onPress={() => dispatch({ type: 'link.delete', ids: [id] })}
      />
    </li>
  );
}

export const CardLinks = memo(function CardLinks({ id }: { id: Id }) {
  const t = useT();
  const links = useSettled((state) => state.session.doc.links);
  const readOnly = useSettled((state) => state.readOnly);
  const dispatch = useSettled((state) => state.dispatch);
  const mine = useMemo(
    () => Object.keys(links).filter((linkId) => links[linkId]?.from === id || links[linkId]?.to === id),
    [links, id],
  );
  return (
    <Section
      title={t('window.group.links')}
      count={mine.length || undefined}
      memory="links"
      open={mine.length > 0}
    >
      <ul className="link-rows">
        {mine.map((linkId) => (
          <LinkRow key={linkId} id={linkId} cardId={id} />
        ))}
      </ul>
      <div className="inset">
        <PopoverButton
          label={t('window.inspector.connect')}
          className="button quiet small"
          disabled={readOnly}
          face={
            <>
              <Plus size={14} aria-hidden />
              {t('window.inspector.connect')}
            </>
          }
        >
          {(close) => (
            <CardPicker
              label={t('window.inspector.connect')}
              accepts={CARD_KINDS}
              chosen={[]}
              onPick={(to) => {
                close();
                dispatch({ type: 'link.add', id: newId(Math.random), link: { from: id, to } });
              }}
            />
          )}
        </PopoverButton>
      </div>
    </Section>
  );
});
