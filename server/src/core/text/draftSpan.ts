import { shift } from '../span';
import type { Span } from '../span';
import type { Block } from './draft';
import { sourceSpan } from './prose/proseMap';

/** Where a stretch of a block's prose stands in the draft. */
export function draftSpan({ span, map }: Pick<Block, 'span' | 'map'>, prose: Span): Span {
  return shift(sourceSpan(map, prose), span.start);
}
