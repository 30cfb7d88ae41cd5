/** Picture files dragged over the map: the cell or card that would take them is shown, a drop puts them there. */
import type { PicturePlace } from '../../../shared/edits/addPictures';
import type { Rect } from '../../../shared/layout/types';
import { laneKind } from '../../../shared/model/laneKinds';
import { addPictureFiles } from '../../pictures/addPictureFiles';
import { bringsPictures, pictureFiles } from '../../pictures/pictureFiles';
import { editor } from '../../state/editor';
import { HEAD } from '../camera';
import { cardAt } from '../cardIndex';
import { clearFeedback, showBar, showRoom } from '../feedback';
import { cellAt, cellRect } from '../hitTest';
import { boxesIn, placeIn } from './dropTarget';
import { canvasPoint, mapPoint } from './track';

interface Target {
  readonly place: PicturePlace;
  readonly room: Rect;
  readonly bar: Rect | null;
}

/** A card is aimed at with its middle; its upper and lower edge mean the place above and below it. */
const EDGE = 0.25;

function targetAt(event: DragEvent): Target | null {
  const { session, layout, readOnly } = editor.getState();
  const at = canvasPoint(event);
  // What lies under the headers is not aimed at.
  if (at.x < HEAD.width || at.y < HEAD.height) return null;
  const point = mapPoint(event);
  const cell = cellAt(layout, point);
  const room = cell && cellRect(layout, cell.laneId, cell.stepId);
  if (readOnly || !cell || !room) return null;
  const box = cardAt(layout, point);
  const within = box ? (point.y - box.y) / box.h : 0;
  if (box && within > EDGE && within < 1 - EDGE) return { place: { cardId: box.id }, room: box, bar: null };
  const lane = session.doc.lanes[cell.laneId];
  if (lane && laneKind(lane.kind).newCard === null) return { place: cell, room, bar: null };
  const { index, bar } = placeIn(
    boxesIn(session.doc, layout, cell.laneId, cell.stepId, new Set()),
    room,
    point.y,
  );
  return { place: { ...cell, index }, room, bar };
}

/** Listens on the map's element; returns the function that stops. */
export function watchPictureDrops(element: HTMLElement): () => void {
  const over = (event: DragEvent): void => {
    if (!bringsPictures(event.dataTransfer)) return;
    event.preventDefault();
    const target = targetAt(event);
    if (event.dataTransfer) event.dataTransfer.dropEffect = target ? 'copy' : 'none';
    showRoom(target?.room ?? null);
    showBar(target?.bar ?? null);
  };
  const leave = (event: DragEvent): void => {
    if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) clearFeedback();
  };
  const drop = (event: DragEvent): void => {
    const files = event.dataTransfer ? pictureFiles(event.dataTransfer) : [];
    if (files.length === 0) return;
    event.preventDefault();
    const target = targetAt(event);
    clearFeedback();
    void addPictureFiles(files, target?.place ?? null);
  };
  element.addEventListener('dragover', over);
  element.addEventListener('dragleave', leave);
  element.addEventListener('drop', drop);
  return () => {
    element.removeEventListener('dragover', over);
    element.removeEventListener('dragleave', leave);
    element.removeEventListener('drop', drop);
  };
}
