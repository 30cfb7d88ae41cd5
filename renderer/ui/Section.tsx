/** A part of a panel under a heading that folds it. */
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

export interface SectionProps {
  readonly title: string;
  readonly count?: number | string | undefined;
  readonly open?: boolean;
  /** Remembers whether it was folded for as long as the window lives. */
  readonly memory?: string;
  readonly children: ReactNode;
}

const remembered = new Map<string, boolean>();

export function Section({ title, count, open = true, memory, children }: SectionProps) {
  const [isOpen, setOpen] = useState(() => (memory ? (remembered.get(memory) ?? open) : open));
  return (
    <Disclosure
      className="section"
      isExpanded={isOpen}
      onExpandedChange={(next) => {
        if (memory) remembered.set(memory, next);
        setOpen(next);
      }}
    >
      <Heading level={3}>
        <Button slot="trigger" className="section-head">
          {title}
          {count !== undefined && <span className="count">{count}</span>}
          <ChevronDown size={14} aria-hidden />
        </Button>
      </Heading>
      <DisclosurePanel>{isOpen && <div className="section-body">{children}</div>}</DisclosurePanel>
    </Disclosure>
  );
}
