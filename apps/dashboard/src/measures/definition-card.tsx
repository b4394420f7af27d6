import type { Indicator } from '@waymark/indicators';
import { directionWords, minimumWords, stepSentence } from './measure-words.js';

/** What the figure means, who is in and who is out, and what could go wrong if it were chased. */
export function DefinitionCard({ indicator }: { readonly indicator: Indicator }) {
  return (
    <section className="card" aria-labelledby="definition">
      <h2 id="definition">What this measure counts</h2>
      <dl className="definition">
        <div>
          <dt>Question</dt>
          <dd>{indicator.question}</dd>
        </div>
        {indicator.name !== indicator.short && (
          <div>
            <dt>Name in the definitions</dt>
            <dd>{indicator.name}</dd>
          </div>
        )}
        <PlainDefinition indicator={indicator} />
        {indicator.numerator && (
          <div>
            <dt>Numerator, exactly</dt>
            <dd>{indicator.numerator}</dd>
          </div>
        )}
        <div>
          <dt>Denominator, exactly</dt>
          <dd>{indicator.denominator}</dd>
        </div>
        {indicator.value && indicator.kind !== 'direction' && (
          <div>
            <dt>Value, exactly</dt>
            <dd>{indicator.value}</dd>
          </div>
        )}
        <div>
          <dt>Which way is better</dt>
          <dd>{directionWords[indicator.direction]}</dd>
        </div>
        <div>
          <dt>Step</dt>
          <dd>{stepSentence(indicator)}</dd>
        </div>
        <div>
          <dt>Smallest number</dt>
          <dd>{minimumWords(indicator)}</dd>
        </div>
      </dl>
      <Caveat indicator={indicator} />
    </section>
  );
}

/** What is in a measure and what is left out, in plain words, as two entries of a list of terms. */
export function PlainDefinition({ indicator }: { readonly indicator: Indicator }) {
  return (
    <>
      <div>
        <dt>What is in it</dt>
        <dd>{indicator.plain.in}</dd>
      </div>
      <div>
        <dt>What is left out, and why</dt>
        <dd>{indicator.plain.out}</dd>
      </div>
    </>
  );
}

/** What could go wrong if the figure were chased. */
export function Caveat({ indicator }: { readonly indicator: Indicator }) {
  return (
    <div className="caveat">
      <h3>What could go wrong if we chase this</h3>
      <p>{indicator.caveat}</p>
    </div>
  );
}
