const scale = 2;
const margin = 20;
/** How far names at the edge of a picture may reach past it. */
const bleed = 12;
const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
] as const;

/** The words that go out with a picture. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
}

/**
 * The pictures of a card, one under the other, with title, subtitle, source, and what lines without a name are, as a PNG of twice the
 * size on the screen. Colours and type are those on the screen now. `undefined` where there is nothing to draw or the browser cannot.
 */
export async function pictureFile(card: HTMLElement, words: PictureWords): Promise<Blob | undefined> {
  const pictures = [...card.querySelectorAll<SVGSVGElement>('.chart-picture svg:not(.axis-break), .multiples > li > svg')];
  if (pictures.length === 0) return undefined;
  const look = getComputedStyle(card);
  const inner = Math.max(card.getBoundingClientRect().width - 2 * margin, 480);
  const font = (size: number, weight: number) => `${weight} ${size}px ${look.fontFamily}`;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.font = font(15, 620);
  const titleLines = wrapped(words.title, inner, (text) => pen.measureText(text).width);
  pen.font = font(12, 400);
  const subtitleLines = wrapped(words.subtitle, inner, (text) => pen.measureText(text).width);
  const keys = [...card.querySelectorAll('.chart-key')].map(({ textContent }) => textContent ?? '');
  const sourceLines = [...keys, words.source].flatMap((text) => wrapped(text, inner, (part) => pen.measureText(part).width));
  const top = margin + titleLines.length * 20 + subtitleLines.length * 17 + 10;
  const places = stacked(pictures, top, inner);
  const bottom = Math.max(...places.map(({ y, height }) => y + height));
  canvas.width = (inner + 2 * margin) * scale;
  canvas.height = (bottom + sourceLines.length * 16 + 2 * margin) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = look.backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = look.color;
  let y = margin + 14;
  const write = (lines: readonly string[], size: number, weight: number, height: number) => {
    pen.font = font(size, weight);
    for (const line of lines) {
      pen.fillText(line, margin, y);
      y += height;
    }
  };
  write(titleLines, 15, 620, 20);
  write(subtitleLines, 12, 400, 17);
  for (const { picture, x, y: from, width, height, name } of places) {
    if (name) {
      pen.font = font(12, 600);
      pen.fillText(name, margin + x, from - 5);
    }
    pen.drawImage(await imageOf(picture, width, height, bleed), margin + x - bleed, from, width + 2 * bleed, height);
    const sign = picture.closest('.chart-picture')?.querySelector<SVGSVGElement>('.axis-break');
    if (sign) {
      const [of, at] = [picture.getBoundingClientRect(), sign.getBoundingClientRect()];
      const image = await imageOf(sign, at.width, at.height);
      pen.drawImage(image, margin + x + at.left - of.left, from + at.top - of.top, at.width, at.height);
    }
  }
  y = bottom + margin;
  write(sourceLines, 11, 400, 16);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}

/** Lines of words that fit in a width. */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || widthOf(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Large pictures stand beneath one another; small ones, with their names, side by side. */
function stacked(pictures: readonly SVGSVGElement[], top: number, inner: number) {
  let [x, y, row] = [0, top, 0];
  return pictures.map((picture) => {
    const { width, height } = picture.getBoundingClientRect();
    const named = picture.closest('li')?.querySelectorAll('.multiple-name > span') ?? [];
    const name = [...named].map((word) => word.textContent).join('  ') || undefined;
    if (x > 0 && x + width > inner) [x, y, row] = [0, y + row + 30, 0];
    const place = { picture, name, width, height, x, y: name ? y + 16 : y };
    row = Math.max(row, height);
    x += width + 16;
    return place;
  });
}

/** The part of a drawing that goes out, in its own units: its box, and as much at each side as `beside` pixels of a `width` are. */
export function boxWithSides(box: readonly number[], width: number, beside: number): string {
  const [x = 0, y = 0, across = 0, down = 0] = box;
  const side = (beside * across) / width;
  return [x - side, y, across + 2 * side, down].join(' ');
}

async function imageOf(picture: SVGSVGElement, width: number, height: number, beside = 0): Promise<HTMLImageElement> {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const box = copy.getAttribute('viewBox')?.split(' ').map(Number) ?? [0, 0, width, height];
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String((width + 2 * beside) * scale));
  copy.setAttribute('height', String(height * scale));
  copy.setAttribute('viewBox', boxWithSides(box, width, beside));
  takeLooks(picture, copy);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

/** A picture on its own knows no style sheet: what each element looks like is written into it. */
function takeLooks(from: Element, to: Element): void {
  const look = getComputedStyle(from);
  for (const property of drawn) {
    const value = look.getPropertyValue(property);
    if (value) to.setAttribute(property, value);
  }
  to.removeAttribute('class');
  [...from.children].forEach((child, i) => takeLooks(child, to.children[i]!));
}
