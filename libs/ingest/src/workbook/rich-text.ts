/** Gathers the text of a cell or a shared text out of its runs. */
export interface TextCollector {
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** The text so far; begins a new one. */
  readonly take: () => string;
}

/** The text in every `t`, but not in phonetic runs, which say the same again as it is spoken. */
export function collectText(): TextCollector {
  let [inText, inPhonetic, gathered] = [false, false, ''];
  return {
    open: (name) => {
      if (name === 't') inText = true;
      else if (name === 'rPh') inPhonetic = true;
    },
    text: (text) => {
      if (inText && !inPhonetic) gathered += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
    },
    take: () => {
      const whole = unescaped(gathered);
      gathered = '';
      return whole;
    },
  };
}

/** Characters that XML cannot hold are written as _x000D_ (ECMA-376 part 1, 22.4.2.4). */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
