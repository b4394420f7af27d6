import {
  type FunctionComponent,
  type NamedExoticComponent,
  createElement,
  memo,
  startTransition,
  useEffect,
  useState,
} from 'react';

/** Calls back once the next frame stands on the screen: when the one after it has begun, and holds nothing up. Returns how to leave it. */
export function afterNextPaint(call: () => void): () => void {
  let after: ReturnType<typeof setTimeout> | undefined;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      after = setTimeout(call);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(after);
  };
}

/**
 * The former value until the page that shows the new one elsewhere has been painted. For what nobody looks at first, so that what they do
 * look at never waits for it.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, show] = useState(() => value);
  useEffect(() => afterNextPaint(() => startTransition(() => show(() => value))), [value]);
  return shown;
}

/** A part of a page that stands beneath others, and follows other properties just after those have been painted. */
export function afterPaint<Properties extends object>(Part: FunctionComponent<Properties>): NamedExoticComponent<Properties> {
  const Drawn = memo(Part);
  return memo((properties: Properties) => createElement(Drawn, useAfterPaint(properties)));
}
