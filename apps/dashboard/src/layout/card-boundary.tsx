import { Component, type ReactNode } from 'react';
import { ErrorBlock } from './state-block.js';

interface Props {
  /** What could not be drawn, for the title: "this chart". */
  readonly what: string;
  readonly children: ReactNode;
}

/** Keeps a fault inside its card: the other cards keep working, and this one can be tried again. */
export class CardBoundary extends Component<Props, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: undefined };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    if (this.state.fault === undefined) return this.props.children;
    return (
      <section className="card">
        <ErrorBlock
          error={this.state.fault}
          title={`We could not draw ${this.props.what}`}
          onRetry={() => this.setState({ fault: undefined })}
        />
      </section>
    );
  }
}
