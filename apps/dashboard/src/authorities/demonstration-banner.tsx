import { Button } from '@mantine/core';
import { InfoIcon } from '../layout/icons.js';
import { useStartService } from './start-service.js';

/** Stands on every page of a demonstration: nothing here is about real people. On paper the foot of every sheet says so. */
export function DemonstrationBanner({ name }: { readonly name: string }) {
  const start = useStartService();
  return (
    <aside className="demonstration" aria-label="Demonstration">
      <InfoIcon />
      <p>
        <strong>Made-up data.</strong> {name} is a demonstration. Every person, family and figure in it is invented.
      </p>
      <Button variant="outline" size="xs" onClick={start} className="no-print">
        Start with your own service
      </Button>
    </aside>
  );
}
