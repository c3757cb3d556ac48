/** A box in the poster's pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Remembers what is taken, so that nothing is written over anything else. First come, first served. */
export class Crowd {
  private readonly taken: Box[] = [];
  private readonly frame: Box;

  constructor(width: number, height: number, marginPx: number) {
    this.frame = { left: -marginPx, top: -marginPx, right: width + marginPx, bottom: height + marginPx };
  }

  /** Takes the box if it is free and inside the frame. */
  take(box: Box): boolean {
    if (!this.fits(box)) return false;
    this.taken.push(box);
    return true;
  }

  private fits(box: Box): boolean {
    const { frame } = this;
    if (box.left < frame.left || box.top < frame.top || box.right > frame.right || box.bottom > frame.bottom)
      return false;
    return !this.taken.some(
      (other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
    );
  }
}
