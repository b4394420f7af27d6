import { Button } from '@mantine/core';
import type { Preview } from '@waymark/contract';
import { rowsText } from './import-words.js';

interface NewTeamsProps {
  readonly teams: NonNullable<Preview['newTeams']>;
  /** A person has confirmed them, and the rows were checked so. */
  readonly isAdding: boolean;
  readonly isChecking: boolean;
  readonly onAdd: (isAdding: boolean) => void;
}

/** Teams that a list of open children names and nobody knows: a person says whether they are teams of this service. */
export function NewTeams({ teams, isAdding, isChecking, onAdd }: NewTeamsProps) {
  if (isAdding) {
    return (
      <section className="card decide" aria-label="Teams that are added">
        <p role="status">
          The teams of this file that nobody knew are added with it, in the service area Other until a list of teams says more.
        </p>
        <div className="decide-acts">
          <Button variant="subtle" onClick={() => onAdd(false)} loading={isChecking}>
            Do not add them
          </Button>
        </div>
      </section>
    );
  }
  if (teams.length === 0) return null;
  const count = teams.length === 1 ? 'this team' : `these ${teams.length} teams`;
  return (
    <section className="card decide" aria-labelledby="new-teams">
      <div>
        <h2 id="new-teams">{teams.length === 1 ? '1 team is not known' : `${teams.length} teams are not known`}</h2>
        <ul className="bullets">
          {teams.map(({ name, rows }) => (
            <li key={name}>
              {name}, <span className="quiet">{rowsText(rows)}</span>
            </li>
          ))}
        </ul>
        <p className="quiet">
          Their rows are refused as long as nobody knows them. Add them where they are teams of this service, in the service area
          Other until a list of teams says more; or leave this file and import the list of teams first.
        </p>
      </div>
      <div className="decide-acts">
        <Button onClick={() => onAdd(true)} loading={isChecking}>
          Add {count}
        </Button>
      </div>
    </section>
  );
}
