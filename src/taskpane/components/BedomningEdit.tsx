import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isBattreBedomning, missarUnder, planBedomning } from '../../actions';
import type { Bedomning, Malresultat } from '../../domain';
import { joinList } from '../../i18n';
import { STATUS_SYMBOL } from '../../style';
import { usePane } from '../hooks/pane-context';
import type { LastCheck } from '../state';
import { Choice } from './Choice';
import { Panel } from './Panel';

const BEDOMNING_LIST = Object.keys(STATUS_SYMBOL) as readonly Bedomning[];
const NONE = '';

interface EditProps {
  readonly check: LastCheck;
  readonly resultat: Malresultat;
  readonly onClose: () => void;
}

/** Chooses the assessment of a goal; one better than proposed asks for its motivation (domain 5). */
export function BedomningEdit({ check, resultat, onClose }: EditProps): ReactElement {
  const { say, commands } = usePane();
  const { mal, forslag } = resultat;
  // What stood there when the form opened is what must still stand there when it is written.
  const [source] = useState(check.analys);
  const [bedomning, setBedomning] = useState(mal.bedomning);
  const [motivering, setMotivering] = useState(mal.motivering);
  const [isAsked, setAsked] = useState(false);
  const isBetter =
    bedomning !== null && source.modell.uppgifter.typ !== 'VP' && isBattreBedomning(bedomning, forslag);
  const isMissing = isBetter && motivering.trim() === '';
  const write = async (): Promise<void> => {
    setAsked(isMissing);
    if (isMissing) return;
    const said = { key: 'pane.edit.said.assessed', params: { namn: mal.namn } } as const;
    if (await commands.change(planBedomning(source, mal.id, bedomning, motivering), said)) onClose();
  };
  const wordOf = (each: Bedomning): string => `${STATUS_SYMBOL[each]} ${say(`bedomning.${each}`)}`;
  const textByBedomning = Object.fromEntries([
    [NONE, say('pane.edit.noBedomning')],
    ...BEDOMNING_LIST.map((each) => [each, wordOf(each)]),
  ]) as Record<Bedomning | typeof NONE, string>;
  return (
    <Panel heading={say('pane.edit.assess')} onWrite={write} onClose={onClose}>
      <span>{say('pane.edit.proposal', { text: wordOf(forslag) })}</span>
      {bedomning !== forslag && (
        <Button size="small" onClick={() => setBedomning(forslag)}>
          {say('pane.edit.useProposal')}
        </Button>
      )}
      <Choice
        label={say('pane.edit.bedomning')}
        textByValue={textByBedomning}
        value={bedomning ?? NONE}
        onChoose={(value) => setBedomning(value === NONE ? null : value)}
      />
      <MotivationField
        value={motivering}
        onChange={setMotivering}
        missList={isBetter ? missarUnder(resultat, source.utvardering) : null}
        isAsked={isAsked && isMissing}
      />
    </Panel>
  );
}

function MotivationField(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What speaks against an assessment that is better than proposed; null = no motivation is needed. */
  readonly missList: readonly string[] | null;
  readonly isAsked: boolean;
}): ReactElement {
  const { say, state } = usePane();
  const { value, onChange, missList, isAsked } = props;
  const hint =
    missList === null
      ? null
      : missList.length === 0
        ? say('pane.edit.motiveringBetterNone')
        : say('pane.edit.motiveringBetter', { missar: joinList(state.lang, missList) });
  return (
    <Field
      label={say('pane.edit.motivering')}
      required={missList !== null}
      {...(hint !== null && { hint })}
      {...(isAsked && { validationMessage: say('pane.edit.motiveringRequired') })}
    >
      <Textarea value={value} resize="vertical" onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
