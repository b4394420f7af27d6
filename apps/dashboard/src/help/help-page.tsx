import { Link, useParams } from '@tanstack/react-router';
import { NotFoundPage } from '../layout/not-found-page.js';
import { Page } from '../layout/page.js';
import { glossary } from './glossary.js';
import { type Topic, topics } from './topics.js';

/** Every page of help, with the question that it answers. */
export function HelpPage() {
  const { authority } = useParams({ from: '/$authority' });
  return (
    <Page title="Help" purpose="How figures are worked out and judged, in plain English">
      <section className="card" aria-label="Pages of help">
        <ul className="help-list">
          {topics.map(({ slug, title, answers }) => (
            <li key={slug}>
              <Link to="/$authority/help/$topic" params={{ authority, topic: slug }}>
                {title}
              </Link>
              <p className="quiet">{answers}</p>
            </li>
          ))}
          <li>
            <Link to="/$authority/help/$topic" params={{ authority, topic: 'glossary' }}>
              Glossary
            </Link>
            <p className="quiet">What do the words mean?</p>
          </li>
        </ul>
      </section>
    </Page>
  );
}

/** One page of help, or the glossary. */
export function TopicPage() {
  const { topic: slug } = useParams({ from: '/$authority/help/$topic' });
  if (slug === 'glossary') return <Glossary />;
  const topic = topics.find((one) => one.slug === slug);
  return topic ? <OneTopic topic={topic} /> : <NotFoundPage />;
}

function OneTopic({ topic }: { readonly topic: Topic }) {
  return (
    <Page title={topic.title} purpose={topic.answers} crumb={<Crumb name={topic.title} />}>
      <section className="card help-text">
        {topic.parts.map(({ heading, text = [], words = [] }) => (
          <div key={heading}>
            <h2>{heading}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {words.length > 0 && <Words words={words} />}
          </div>
        ))}
      </section>
    </Page>
  );
}

function Glossary() {
  return (
    <Page title="Glossary" purpose="What do the words mean?" crumb={<Crumb name="Glossary" />}>
      <section className="card help-text" aria-label="Words">
        <Words words={glossary} />
      </section>
    </Page>
  );
}

function Crumb({ name }: { readonly name: string }) {
  const { authority } = useParams({ from: '/$authority' });
  return (
    <>
      <Link to="/$authority/help" params={{ authority }}>
        Help
      </Link>{' '}
      / {name}
    </>
  );
}

function Words({ words }: { readonly words: readonly (readonly [string, string])[] }) {
  return (
    <dl className="definition">
      {words.map(([word, meaning]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
