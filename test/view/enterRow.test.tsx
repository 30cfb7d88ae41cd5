/** Enter above a list of what was found means what the text says, however late the list is. */
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEnterRow } from '../../renderer/ui/useEnterRow';

/** A list that still marks a row of the text before. */
function Late({ chosen }: { chosen: string[] }) {
  const enter = useEnterRow(
    (text) => (text === 'none' ? [] : ['merge', 'new']),
    (id, text) => chosen.push(`${id} for ${text}`),
    '.late',
  );
  return (
    <div className="late">
      <input aria-label="Find" onChange={enter.restart} onKeyDownCapture={enter.onKeyDownCapture} />
      <span data-key="new" data-focused="true" />
    </div>
  );
}

test('the first row for the text, until the arrows have walked', () => {
  const chosen: string[] = [];
  render(<Late chosen={chosen} />);
  const field = screen.getByLabelText('Find');
  const enter = () => fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.change(field, { target: { value: 'm' } });
  enter();
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  enter();
  fireEvent.change(field, { target: { value: 'me' } });
  enter();
  fireEvent.change(field, { target: { value: 'none' } });
  enter();
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(chosen).toEqual(['merge for m', 'new for m', 'merge for me']);
});
