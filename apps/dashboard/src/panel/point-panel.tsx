import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { monthsBetween } from '@waymark/calendar';
import { type Indicator, type PlacedPoint, monthsWords } from '@waymark/indicators';
import { Panel } from '../layout/panel.js';
import type { NumberedNote } from '../notes/known-notes.js';
import { useNoteDesk } from '../notes/note-desk.js';
import { RowsBehind } from './rows-behind.js';
import { RowsOfAPart } from './rows-of-a-part.js';

interface PointPanelProps {
  readonly indicator: Indicator;
  /** An indicator's id, or ID/part. */
  readonly figure: string;
  /** The unit in the words of the figures frame, and its name. */
  readonly unit: string;
  readonly unitName: string;
  /** The figure is of some of the unit's rows only. */
  readonly isFiltered: boolean;
  /** The step that was chosen; nothing while the panel is closed. */
  readonly point: PlacedPoint | undefined;
  /** What the tip says of the step. */
  readonly lines: readonly string[];
  readonly notes: readonly NumberedNote[];
  readonly onClose: () => void;
}

/** One step of a chart in full: its value and numbers, its notes, and the rows behind it. No other chart changes. */
export function PointPanel({ indicator, figure, unit, unitName, isFiltered, point, lines, notes, onClose }: PointPanelProps) {
  const { authority } = useParams({ from: '/$authority' });
  const desk = useNoteDesk();
  return (
    <Panel title={point ? monthsWords(point.from, point.to) : ''} isOpen={point !== undefined} onClose={onClose}>
      {point && (
        <>
          <p className="quiet">
            {indicator.short} ({figure}), {unitName}
          </p>
          <ul className="plain-list point-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {notes
            .filter(({ note }) => note.text !== undefined)
            .map(({ number, note }) => (
              <p key={note.reference}>
                Note {number}: {note.text}
              </p>
            ))}
          {desk && (
            <p>
              <Button
                variant="outline"
                onClick={() => {
                  onClose();
                  desk.addNote(point.to);
                }}
              >
                Add a note at this month
              </Button>
            </p>
          )}
          <h3>Rows behind this figure</h3>
          {isFiltered ? (
            <RowsOfAPart />
          ) : (
            <RowsBehind authority={authority} figure={figure} unit={unit} months={monthsBetween(point.from, point.to)} />
          )}
        </>
      )}
    </Panel>
  );
}
