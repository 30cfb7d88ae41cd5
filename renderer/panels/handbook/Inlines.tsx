/** Text of a page: emphasis, code, links to other pages, and names and keys as the window shows them. */
import { Fragment, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { isPage } from '../../../shared/handbook/contents';
import type { Inline } from '../../../shared/handbook/readInline';
import { type Reference, resolveReference } from '../../../shared/handbook/references';
import { keyText } from '../../actions/keyboard';
import { disabledReason, runAction } from '../../actions/run';
import { closeHandbook, goTo, handbook } from '../../state/handbook';
import { notify } from '../../state/notices';
import { useT } from '../../state/useT';

/** Names with dots in them break behind a dot, others nowhere: a word in a narrow column stays whole. */
const breakable = (code: string): ReactNode =>
  code.split(/(?<=\.)/).map((part, index) => (
    // A page does not change.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));

export const Inlines = ({ of }: { of: readonly Inline[] }): ReactNode =>
  // A page does not change: its parts are known by their places.
  of.map((inline, index) => <Fragment key={index}>{draw(inline)}</Fragment>);

function draw(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{breakable(inline.text)}</code>;
    case 'strong':
      return (
        <strong>
          <Inlines of={inline.inlines} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Inlines of={inline.inlines} />
        </em>
      );
    case 'link':
      return <PageLink to={inline.to} of={inline.inlines} />;
    case 'reference':
      return <Named reference={inline} />;
  }
}

function PageLink({ to, of }: { to: string; of: readonly Inline[] }) {
  const [page = '', section] = to.split('#');
  if (!isPage(page)) return <Inlines of={of} />;
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(section === undefined ? { page } : { page, section });
      }}
    >
      <Inlines of={of} />
    </a>
  );
}

const Keys = ({ keys }: { keys: readonly string[] }) =>
  keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && ' '}
      <kbd>{key}</kbd>
    </Fragment>
  ));

function Named({ reference }: { reference: Reference }) {
  const t = useT();
  const resolved = resolveReference(reference, t, keyText);
  if (!resolved) return null;
  switch (resolved.kind) {
    case 'label':
      return <b className="ui-name">{resolved.text}</b>;
    case 'name':
      return resolved.locale ? <span lang={resolved.locale}>{resolved.text}</span> : resolved.text;
    case 'keys':
      return <Keys keys={resolved.keys} />;
    case 'menu': {
      const run = () => {
        const reason = disabledReason(resolved.action);
        if (reason) notify(t(reason));
        else {
          // A dialog below is left as it is, not covered by what was asked for.
          if (handbook.getState().overDialog) closeHandbook();
          runAction(resolved.action);
        }
      };
      return (
        <>
          <Button className="menu-path" onPress={run}>
            {resolved.path.join(' › ')}
          </Button>
          {resolved.key && (
            <>
              {' '}
              <kbd>{resolved.key}</kbd>
            </>
          )}
        </>
      );
    }
  }
}
