import type { Indicator } from '@waymark/indicators';
import { Suspense, lazy, useState } from 'react';
import { Panel } from '../layout/panel.js';
import { Loading } from '../layout/state-block.js';
import type { MeasureScope } from '../measures/measure-scope.js';

const AimsPanel = lazy(() => import('./aims-panel.js').then((module) => ({ default: module.AimsPanel })));

interface SetAimProps {
  /** Measures that take an aim and have none yet. */
  readonly measures: readonly Indicator[];
  readonly scope: MeasureScope;
}

/** The way to an aim for one of several measures. Nothing in the demonstration, where nothing may be written. */
export function SetAim({ measures, scope }: SetAimProps) {
  const [isOpen, setOpen] = useState(false);
  if (scope.scope.authority.demonstration || (measures.length === 0 && !isOpen)) return null;
  return (
    <>
      <button type="button" className="as-link no-print" onClick={() => setOpen(true)}>
        Set an aim
      </button>
      <Panel title="Set an aim" isOpen={isOpen} onClose={() => setOpen(false)}>
        {isOpen && (
          <Suspense fallback={<Loading what="the form" />}>
            <AimsPanel measures={measures} scope={scope} />
          </Suspense>
        )}
      </Panel>
    </>
  );
}
