import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Shown in place of the children when a part of the pane cannot be loaded. */
  readonly fallback: ReactNode;
}

/** What the loader of parts throws when a file does not come. */
const LOAD_FAULT = 'ChunkLoadError';

/** Holds parts that are loaded at their first use; one that does not come leaves a sentence, not an empty pane. */
export class LoadBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  /** Faults of another kind are not hidden behind the sentence. */
  static getDerivedStateFromError(error: unknown): { readonly hasFailed: boolean } {
    if (!(error instanceof Error) || error.name !== LOAD_FAULT) throw error;
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
