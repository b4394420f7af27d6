import { PatternTag } from '@waymark/charts';
import { type Standing, nothingYet } from '@waymark/indicators';

/** The pattern of one measure; that there is nothing to count yet where no row was ever sent, which is another thing than too little. */
export function MeasurePattern({ tag, moved, isKnown }: Pick<Standing, 'tag' | 'moved' | 'isKnown'>) {
  return isKnown ? <PatternTag pattern={tag} moved={moved} /> : <span className="quiet">{nothingYet}</span>;
}
