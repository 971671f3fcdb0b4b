import { useState } from 'react';
import type { Divergence } from '../../../shared/domain/divergence.ts';
import { describeTopic } from '../../../shared/domain/divergence-words.ts';
import type { LiveOptions } from '../../../shared/domain/memo.ts';
import { MEASURE_KIND_TERMS, STEP_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { LIVE_SUBJECT_TERMS } from '../../../shared/domain/live-subjects.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { freezeLiveBlock, liveBlocksIn, setLiveOptions, thawLiveBlock } from '../../editor/commands/live-blocks.ts';
import type { LiveContent } from '../../editor/editor-host.ts';
import type { MemoModel } from '../../editor/memo-model.ts';
import type { ValueStore } from '../../editor/value-store.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { today } from '../../state/today.ts';
import { useCall } from '../../state/use-call.ts';
import css from './panes.module.css';

interface LiveBlockDialogProps {
  readonly model: MemoModel;
  readonly live: ValueStore<LiveContent>;
  readonly blockId: string;
  readonly onClose: () => void;
}

const ALL = 'all';
type Set = (options: LiveOptions) => void;

/** Which records a live block shows, and whether it follows them. */
export function LiveBlockDialog({ model, live, blockId, onClose }: LiveBlockDialogProps) {
  const t = useText();
  const language = useLanguage();
  const [block] = useState(() => liveBlocksIn(model.view.state).find(({ id }) => id === blockId));
  const [options, setOptions] = useState<LiveOptions>(() => ({
    ...(block?.subject === 'ledger' && { asOf: today() }),
    ...block?.options,
  }));
  if (!block) return null;
  const { subject, frozenAt } = block;
  const shown = live.get()[blockId];
  const close = (): void => {
    onClose();
    setTimeout(() => model.view.focus());
  };
  const save = (): void => {
    if (frozenAt === null) {
      const told = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== ''));
      model.changeLive((state) => setLiveOptions(state, blockId, told));
    }
    close();
  };
  const freeze = (): void => {
    model.changeLive((state) =>
      frozenAt === null
        ? shown && freezeLiveBlock(state, blockId, shown, new Date().toISOString())
        : thawLiveBlock(state, blockId),
    );
    close();
  };
  const set: Set = (change) => setOptions((before) => ({ ...before, ...change }));
  return (
    <Dialog
      title={LIVE_SUBJECT_TERMS[subject][language]}
      isOpen
      onClose={close}
      actions={
        <>
          <Button isDisabled={frozenAt === null && !shown} onPress={freeze}>
            {t(frozenAt === null ? 'editor.live.freeze' : 'editor.live.thaw')}
          </Button>
          <Button variant="primary" onPress={save}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {frozenAt !== null ? (
          <p>{t('editor.live.isFrozen')}</p>
        ) : subject === 'chronology' ? (
          <>
            <ProceedingField options={options} set={set} />
            <PartyField options={options} set={set} />
            <DateField
              label={t('editor.live.since')}
              value={of(options, 'since')}
              onChange={(since) => set({ since })}
            />
            <DateField
              label={t('editor.live.until')}
              value={of(options, 'until')}
              onChange={(until) => set({ until })}
            />
          </>
        ) : subject === 'deadlines' ? (
          <ProceedingField options={options} set={set} />
        ) : subject === 'ledger' ? (
          <>
            <MeasureField options={options} set={set} />
            <DateField label={t('editor.live.asOf')} value={of(options, 'asOf')} onChange={(asOf) => set({ asOf })} />
          </>
        ) : subject === 'divergences' ? (
          <DivergenceField options={options} set={set} />
        ) : (
          <p>{t('editor.live.noOptions')}</p>
        )}
        <button type="submit" hidden aria-label={t('common.save')} />
      </form>
    </Dialog>
  );
}

const of = (options: LiveOptions, name: string): string => {
  const value = options[name];
  return typeof value === 'string' ? value : '';
};

interface OptionProps {
  readonly options: LiveOptions;
  readonly set: Set;
}

/** One record or all of them. */
function RecordField({
  name,
  label,
  every,
  records,
  options,
  set,
}: OptionProps & {
  readonly name: string;
  readonly label: string;
  /** What "all" is called; without it one must be chosen. */
  readonly every?: string;
  readonly records: readonly { readonly id: string; readonly label: string }[];
}) {
  return (
    <SelectField
      label={label}
      value={of(options, name) || (every === undefined ? null : ALL)}
      options={[...(every === undefined ? [] : [{ id: ALL, label: every }]), ...records]}
      onChange={(id) => set({ [name]: id === ALL ? '' : id })}
    />
  );
}

function ProceedingField(props: OptionProps) {
  const t = useText();
  const proceedings = useCall('proceeding.list', {}).data ?? [];
  const records = proceedings.filter(({ trashed }) => !trashed).map(({ id, title }) => ({ id, label: title }));
  return (
    <RecordField
      {...props}
      name="proceedingId"
      label={t('editor.live.proceeding')}
      every={t('editor.live.every')}
      records={records}
    />
  );
}

function PartyField(props: OptionProps) {
  const t = useText();
  const parties = useCall('party.list', {}).data ?? [];
  const records = parties.filter(({ trashed }) => !trashed).map(({ id, name }) => ({ id, label: name }));
  return (
    <RecordField
      {...props}
      name="partyId"
      label={t('editor.live.party')}
      every={t('editor.live.everyParty')}
      records={records}
    />
  );
}

/** Measures that a sum can be counted of: periodic penalties first. */
function MeasureField(props: OptionProps) {
  const t = useText();
  const language = useLanguage();
  const proceedings = useCall('proceeding.list', {}).data ?? [];
  const measures = proceedings
    .filter(({ trashed }) => !trashed)
    .flatMap(({ steps }) => steps.filter(({ trashed }) => !trashed))
    .flatMap((step) =>
      step.measures
        .filter(({ trashed, amount }) => !trashed && amount !== null)
        .map((measure) => ({
          id: measure.id,
          kind: measure.kind,
          label: `${measure.label || MEASURE_KIND_TERMS[measure.kind][language]} – ${step.label || STEP_KIND_TERMS[step.kind][language]}`,
        })),
    )
    .toSorted((a, b) => Number(b.kind === 'periodic-penalty') - Number(a.kind === 'periodic-penalty'));
  if (measures.length === 0) return <p>{t('editor.live.noMeasures')}</p>;
  return <RecordField {...props} name="measureId" label={t('editor.live.measure')} records={measures} />;
}

function DivergenceField(props: OptionProps) {
  const t = useText();
  const language = useLanguage();
  const divergences = useCall('divergence.list', {}).data ?? [];
  const name = ({ proposition, topic }: Divergence): string => proposition || describeTopic(topic, language);
  const records = divergences
    .filter(({ state }) => state === 'ruled' || state === 'open')
    .map((one) => ({ id: one.id, label: name(one) }));
  return (
    <RecordField
      {...props}
      name="divergenceId"
      label={t('editor.live.divergence')}
      every={t('editor.live.everyDivergence')}
      records={records}
    />
  );
}
