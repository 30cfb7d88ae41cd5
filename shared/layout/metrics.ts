/** Sizes of a map at 100 % in layout units. */

export const LABEL_WIDTH = 120;
export const PHASE_HEIGHT = 28;
/** Above and below a step's name, which takes one line or more. */
export const STEP_PADDING = 9;
export const STEP_MAX_LINES = 3;
/** Room that a step's time takes at the end of its name's last line; where it does not fit it takes a line of its own. */
export const STEP_MINUTES_WIDTH = 56;
/** Left of phase and step names, from their column's edge. */
export const HEADER_INDENT = 8;

/** Columns take the first of these in which no card is taller than `TALL_CARD`, or the last. */
export const COLUMN_WIDTHS = [178, 236, 294] as const;
export const TALL_CARD = 220;
/** Half as wide as a column: the place of a phase that has no step yet. */
export const EMPTY_PHASE_WIDTH = 89;

/** Around the cards of a cell, and between them. */
export const CELL_PADDING = 6;
export const CARD_GAP = 6;
export const CARD_PADDING = { top: 7, right: 8, bottom: 6, left: 9 } as const;
/** Of a title of two lines and marks: one line gets as much, so that rows are calm and at 60 % the title fits in larger letters. */
export const CARD_MIN_HEIGHT = 66;
/** Of a card without a row of marks. */
export const CARD_MIN_HEIGHT_PLAIN = 40;
export const TITLE_MAX_LINES = 12;
export const BODY_MAX_LINES = 40;
/** Between title and body, before the marks, around a picture. */
export const BODY_GAP = 2;
export const MARKS_GAP = 5;
export const PICTURE_GAP = 5;
export const PICTURE_MIN_HEIGHT = 24;
export const PICTURE_MAX_HEIGHT = 120;
/** What the folded corner of an evidence card takes from the title's width. */
export const FOLD_ROOM = 5;

export const MARK = 14;
/** Between two marks, and between a mark and its text. */
export const MARK_GAP = 6;
export const MARK_TEXT_GAP = 3;
export const PERSONA_MARK = 9;
/** Room for the persona's mark before what is different for it. */
export const VARIANT_INDENT = 14;
export const NOTCH = { w: 14, h: 7 } as const;

export const LANE_MIN_HEIGHT = 70;
export const LANE_COLLAPSED_HEIGHT = 26;
export const EMOTION_HEIGHT = 200;
/** Room that the faces of the emotion axis take from the lane's label. */
export const EMOTION_AXIS_WIDTH = 18;
export const LANE_LABEL_INDENT = 12;
export const LANE_LABEL_TOP = 8;
export const LANE_LABEL_MAX_LINES = 4;
/** Height of the band in which one of the three lines runs. */
export const LINE_BAND = 15;
/** Between the blueprint and the insight sheet. */
export const FOLD_GAP = 9;

export const NOTE_PADDING = 12;
/** How far a note may stand off the grid and still widen the map. */
export const NOTE_REACH = 2000;
export const LINK_LABEL_MAX_WIDTH = 140;
export const LINK_LABEL_PADDING = { x: 8, y: 2 } as const;
