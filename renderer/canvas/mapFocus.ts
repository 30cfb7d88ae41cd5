/** Whether the keyboard is on the map: fields that come with the selection take the focus only then. */
import { setHandsOnMap } from '../state/settled';

let inside = false;

export const hasMapFocus = (): boolean => inside;
export const setMapFocus = (value: boolean): void => {
  inside = value;
  setHandsOnMap(value);
};
