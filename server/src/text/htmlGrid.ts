// Lays the cells of an HTML table out in a grid, row and column spans counted.

export interface Place {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly width: number;
}

export interface Grid {
  nextRow(): void;
  /** Spans of rows do not reach out of a head, body or foot. */
  nextSection(): void;
  place(width: number, height: number): Place;
}

/** No table of results is wider; what lies beyond shares the last column. */
export const widest = 200;
export const tallest = 1000;

export function createGrid(table: number): Grid {
  /** The first row in which each column is free. */
  const freeFrom: number[] = [];
  let row = -1;
  let column = 0;

  return {
    nextRow() {
      row++;
      column = 0;
    },
    nextSection() {
      freeFrom.length = 0;
    },
    place(width, height) {
      if (row < 0) row = 0;
      while (column < widest - 1 && (freeFrom[column] ?? 0) > row) column++;
      const start = column;
      const end = Math.min(start + width, widest);
      for (let index = start; index < end; index++) freeFrom[index] = row + height;
      column = Math.min(end, widest - 1);
      return { table, row, column: start, width: Math.max(end - start, 1) };
    },
  };
}
