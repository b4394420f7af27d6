import { act, render, screen } from '@testing-library/react';
import { afterPaint } from './after-paint.js';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The frame that shows what was drawn, the one after it, and what that one left. */
const frame = () =>
  act(async () => {
    await nextFrame();
    await nextFrame();
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

describe('what follows after the page has been painted', () => {
  const drawn: string[] = [];
  const Beneath = afterPaint(({ word }: { readonly word: string }) => {
    drawn.push(word);
    return <p>{word}</p>;
  });
  const page = (word: string) => (
    <>
      <h1>{word}</h1>
      <Beneath word={word} />
    </>
  );

  beforeEach(() => drawn.splice(0));

  it('stands as it was until then, and follows once', async () => {
    const { rerender } = render(page('March'));
    await frame();
    rerender(page('April'));

    expect(screen.getByRole('heading')).toHaveTextContent('April');
    await act(async () => void (await nextFrame()));
    expect(screen.getByText('March')).toBeVisible();
    await frame();
    expect(screen.queryByText('March')).not.toBeInTheDocument();
    expect(drawn).toEqual(['March', 'April']);
  });

  it('passes over what was only asked for a moment', async () => {
    const { rerender } = render(page('March'));
    rerender(page('April'));
    rerender(page('May'));
    await frame();

    expect(drawn).toEqual(['March', 'May']);
  });
});
