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
        <div>
          <dt>What is in it</dt>
          <dd>{indicator.plain.in}</dd>
        </div>
        <div>
          <dt>What is left out, and why</dt>
          <dd>{indicator.plain.out}</dd>
        </div>
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
      <div className="caveat">
        <h3>What could go wrong if we chase this</h3>
        <p>{indicator.caveat}</p>
      </div>
    </section>
  );
}
