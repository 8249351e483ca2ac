import type { Header } from "./header-cell";
import type { Span } from "./grid";
import type { Region } from "./region";

/** Where the tables above end, by column: what stands higher belongs to one of them. */
export class Above {
  readonly #ends: Int32Array;
  /** Regions that begin in the row at hand, which are above none of their neighbours. */
  #beside: Region[] = [];

  constructor(columns: number) {
    this.#ends = new Int32Array(columns);
  }

  /** The first row that belongs to no table above the heading, in the columns of the span. */
  endOver({ row }: Header, { left, right }: Span): number {
    this.#beside = this.#beside.filter((region) => {
      if (region.header.row >= row) return true;
      const { span, body } = region;
      for (let column = span.left; column <= span.right; column++) {
        this.#ends[column] = Math.max(this.#ends[column]!, body.end);
      }
      return false;
    });
    let end = 0;
    for (let column = left; column <= right; column++) end = Math.max(end, this.#ends[column]!);
    return end;
  }

  add(region: Region): void {
    this.#beside.push(region);
  }
}
