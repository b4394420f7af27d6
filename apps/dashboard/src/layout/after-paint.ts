import {
  type FunctionComponent,
  type NamedExoticComponent,
  createElement,
  memo,
  startTransition,
  useEffect,
  useState,
} from 'react';

/**
 * The former value until the page that shows the new one elsewhere has been painted. For what nobody looks at first, so that what they do
 * look at never waits for it.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, show] = useState(() => value);
  useEffect(() => {
    let after: ReturnType<typeof setTimeout> | undefined;
    // A frame is painted once its callbacks have run, so what they put off comes after it.
    const frame = requestAnimationFrame(() => {
      after = setTimeout(() => startTransition(() => show(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(after);
    };
  }, [value]);
  return shown;
}

/** A part of a page that stands beneath others, and follows other properties just after those have been painted. */
export function afterPaint<Properties extends object>(Part: FunctionComponent<Properties>): NamedExoticComponent<Properties> {
  const Drawn = memo(Part);
  return memo((properties: Properties) => createElement(Drawn, useAfterPaint(properties)));
}
