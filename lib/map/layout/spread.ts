/**
 * Positions as close as possible to those wished for (least squares), in the given order, each at least as far
 * from the one before as half of both heights and the gap. Pool-adjacent-violators after Ayer et al. (1955).
 */
export function spread(wished: number[], heights: number[], gap: number): number[] {
  const offset: number[] = [];
  heights.forEach((height, i) => {
    offset.push(i === 0 ? 0 : offset[i - 1]! + (heights[i - 1]! + height) / 2 + gap);
  });
  const blocks: { sum: number; count: number }[] = [];
  const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
  wished.forEach((wish, i) => {
    blocks.push({ sum: wish - offset[i]!, count: 1 });
    while (blocks.length > 1 && mean(blocks.at(-2)!) > mean(blocks.at(-1)!)) {
      const last = blocks.pop()!;
      const block = blocks.at(-1)!;
      block.sum += last.sum;
      block.count += last.count;
    }
  });
  return blocks
    .flatMap((block) => Array.from({ length: block.count }, () => mean(block)))
    .map((base, i) => base + offset[i]!);
}
