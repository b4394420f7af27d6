import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { definitionOf } from '@waymark/indicators';
import { useMemo } from 'react';
import { Page } from '../layout/page.js';
import { factsOf } from '../measures/card-facts.js';
import { type MeasureScope, measuresIn } from '../measures/measure-scope.js';
import { PartsCard } from '../measures/parts-card.js';
import { OutOfDate } from '../measures/sources-card.js';
import { sourceLine, sourcesOf } from '../measures/sources.js';
import { WithFigures } from '../measures/with-figures.js';
import { datasetsQuery } from '../platform/queries.js';
import type { ScopeSearch } from '../platform/scope-search.js';
import { MeasuresTable } from '../training/measures-table.js';
import { NothingOfThis } from '../training/nothing-of-this.js';
import { SurveySection } from './survey-section.js';
import { answersQuery } from './voice.queries.js';
import { type Voice, voiceOf, voices } from './voices.js';

/** What families, children and practitioners tell us, question by question, with who was asked. */
export function VoicePage() {
  const search: ScopeSearch = useSearch({ strict: false });
  const voice = voiceOf(search.view);
  return (
    <Page
      title="Voice"
      purpose="What children, families and practitioners tell us, question by question. Words that people wrote themselves are not shown here."
    >
      <nav aria-label="Voices" className="page-tabs no-print">
        {voices.map(({ view, name }, i) => (
          <Link
            key={view}
            to="."
            search={(before: ScopeSearch) => ({ ...before, view: i === 0 ? undefined : view })}
            activeOptions={{ explicitUndefined: true }}
          >
            {name}
          </Link>
        ))}
      </nav>
      <WithFigures>{(scope) => <VoiceTab key={voice.view} voice={voice} scope={scope} />}</WithFigures>
    </Page>
  );
}

function VoiceTab({ voice, scope }: { readonly voice: Voice; readonly scope: MeasureScope }) {
  const { authority } = useParams({ from: '/$authority' });
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const answers = useQueries({ queries: voice.instruments.map((id) => answersQuery(authority, id)) });
  const labels = useMemo(() => Object.fromEntries(datasets.map(({ name, label }) => [name, label])), [datasets]);
  const facts = useMemo(() => factsOf(scope), [scope]);
  const sources = sourcesOf({ from: ['responses', 'invitations'] }, scope.scope, labels);
  const made = scope.scope.authority.demonstration ? 'Made-up data. ' : '';
  const source = `${made}${sourceLine(sources)}`;
  const reach = definitionOf('MM-11')!;
  const isFamily = voice.rhythm === 'quarter';
  const hasReach = isFamily && measuresIn(scope.frame).some(({ id }) => id === reach.id);
  if (answers.every(({ data }) => data?.length === 0)) {
    return <NothingOfThis what={`“${voice.name}”`} datasets={['responses', 'invitations']} labels={labels} />;
  }
  return (
    <>
      {isFamily && <OutOfDate sources={sources.filter((one) => one.arrived !== undefined)} />}
      <MeasuresTable scope={scope} ids={voice.measures} title="The measures among these questions" />
      {voice.instruments.map((id) => (
        <SurveySection key={id} id={id} voice={voice} scope={scope} source={source} />
      ))}
      {hasReach && <PartsCard indicator={reach} scope={scope} source={source} facts={facts} />}
    </>
  );
}
