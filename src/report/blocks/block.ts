import type { ActivityTableBlock } from './activity-table';
import type { EconomyNoteBlock, EconomyTableBlock } from './economy';
import type { EmptySectionBlock } from './empty-section';
import type { FieldListBlock, TitleBlock } from './front';
import type { GoalHeadingBlock } from './goal-heading';
import type { HeadingBlock } from './heading';
import type { IndicatorTableBlock } from './indicator-table';
import type { ListBlock } from './list';
import type { ResultListBlock } from './result-list';
import type { SentenceBlock } from './sentence';
import type { StatusBlock } from './status';
import type { TextBlock } from './texts';

/** A document as data, from top to bottom: what is printed, not how it looks. One file per kind. */
export type DocumentBlock =
  | TitleBlock
  | FieldListBlock
  | HeadingBlock
  | GoalHeadingBlock
  | StatusBlock
  | TextBlock
  | ResultListBlock
  | IndicatorTableBlock
  | ActivityTableBlock
  | SentenceBlock
  | EconomyTableBlock
  | EconomyNoteBlock
  | EmptySectionBlock
  | ListBlock;
