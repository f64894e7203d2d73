import { issueAt } from '../../core';
import { labelKey, walkRows } from '../economy';
import type { Check } from './check';

/** The same post twice in one branch: both are added, which may count an amount twice. */
export const duplicateEconomyPostCheck: Check = {
  code: 'duplicate-economy-post',
  severity: 'varning',
  *run({ modell }) {
    const firstIdByPost = new Map<string, string>();
    for (const { gren, rad, roll } of walkRows(modell)) {
      if (roll.kind !== 'post') continue;
      const post = JSON.stringify([
        gren?.verksamhetId,
        roll.slag,
        roll.post?.key ?? null,
        roll.post ? '' : labelKey(rad.rad),
      ]);
      const firstId = firstIdByPost.get(post);
      if (firstId === undefined) firstIdByPost.set(post, rad.id);
      else {
        const params = { rad: rad.rad, verksamhet: gren?.namn ?? '', forsta: firstId };
        yield issueAt(rad, 'rad', this.code, this.severity, rad.rad, params);
      }
    }
  },
};
