/** One sentence beside the label it explains, while the pointer rests there; drawn over everything. */
import { createPortal } from 'react-dom';

export interface HintProps {
  readonly anchor: HTMLElement;
  readonly children: string;
}

const WIDTH = 260;
const GAP = 8;

/** Left of the label where there is room, else below it. */
function placeBeside(anchor: HTMLElement): { top: number; left?: number; right?: number } {
  const box = anchor.getBoundingClientRect();
  if (box.left > WIDTH + GAP) return { top: box.top, right: window.innerWidth - box.left + GAP };
  return { top: box.bottom + GAP, left: box.left };
}

export const Hint = ({ anchor, children }: HintProps) =>
  createPortal(
    <div className="tooltip hint" aria-hidden style={placeBeside(anchor)}>
      {children}
    </div>,
    document.body,
  );
