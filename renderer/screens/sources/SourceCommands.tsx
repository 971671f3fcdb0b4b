import type { CommandOptions } from '../../state/commands.ts';
import { useCommand } from '../../state/commands.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import { chooseNewVersion, prepareVersion } from '../../state/new-version.ts';
import { saveOriginal } from '../../state/save-original.ts';
import { useCall } from '../../state/use-call.ts';

interface SourceCommandsProps {
  /** The list is in the half of the centre that is worked in. */
  readonly isActive: boolean;
  readonly isTrash: boolean;
  readonly sourceIds: readonly string[];
  /** To the trash, or out of it. */
  readonly onTrash: () => void;
}

/** What the buttons beside the list do with the chosen sources, by its name in the palette. */
export function SourceCommands({ isActive, isTrash, sourceIds, onTrash }: SourceCommandsProps) {
  const [first, second] = sourceIds;
  const count = isActive ? sourceIds.length : 0;
  return (
    <>
      {count > 0 ? (
        <Command id="sources.trash" labelKey={isTrash ? 'common.restore' : 'common.delete'} run={onTrash} />
      ) : null}
      {count > 0 && !isTrash ? <ChosenCommands sourceIds={sourceIds} /> : null}
      {count === 2 && first !== undefined && second !== undefined ? (
        <Command
          id="families.compare"
          labelKey="families.compare-command"
          run={() => go({ view: 'compare', sourceId: first, otherId: second })}
        />
      ) : null}
      {count === 1 && first !== undefined && !isTrash ? <OneSourceCommands sourceId={first} /> : null}
    </>
  );
}

/** One command, there as long as the element is. */
function Command(options: CommandOptions) {
  useCommand(options);
  return null;
}

function ChosenCommands({ sourceIds }: { readonly sourceIds: readonly string[] }) {
  const ids = { sourceIds: [...sourceIds] };
  const isMany = sourceIds.length > 1;
  useCommand({ id: 'sources.exhibit', labelKey: 'sources.add-to-exhibits', run: () => void act('exhibits.add', ids) });
  useCommand({ id: 'families.join', labelKey: 'families.join', when: isMany, run: () => void act('family.join', ids) });
  useCommand({
    id: 'sources.reread',
    labelKey: 'sources.reread',
    when: isMany,
    run: () => void act('source.reread', ids),
  });
  return null;
}

function OneSourceCommands({ sourceId }: { readonly sourceId: string }) {
  const answer = useCall('family.get', { sourceId }).data;
  const family = answer?.family ?? null;
  const isAwaited = useCall('version.waiting', {}).data?.some((one) => one.sourceId === sourceId) ?? false;
  const ids = { sourceIds: [sourceId] };
  useCommand({ id: 'versions.choose', labelKey: 'versions.choose', run: () => void chooseNewVersion(sourceId) });
  useCommand({ id: 'versions.reread', labelKey: 'versions.reread', run: () => void prepareVersion({ sourceId }) });
  useCommand({ id: 'sources.save', labelKey: 'sources.save-original', run: () => void saveOriginal(sourceId) });
  useCommand({
    id: 'versions.decide',
    labelKey: 'versions.decide',
    when: isAwaited,
    run: () => go({ view: 'version', sourceId }),
  });
  useCommand({
    id: 'families.confirm',
    labelKey: 'families.confirm',
    when: family !== null && !family.confirmed,
    run: () => void (family && act('family.confirm', { familyId: family.id })),
  });
  useCommand({
    id: 'families.split',
    labelKey: 'families.split-command',
    when: family !== null,
    run: () => void act('family.split', ids),
  });
  useCommand({
    id: 'families.readmit',
    labelKey: 'families.readmit-command',
    when: answer?.setApart === true,
    run: () => void act('family.readmit', ids),
  });
  return null;
}
