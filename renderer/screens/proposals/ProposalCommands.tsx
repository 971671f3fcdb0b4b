import { ACCEPT_TARGETS, type AcceptTarget } from '../../../shared/domain/proposal.ts';
import { useCommand } from '../../state/commands.ts';
import { usePreferences } from '../../state/preferences.ts';
import { ACCEPT_KEYS, REFUSE_KEY } from '../../state/proposals.ts';

interface ProposalCommandsProps {
  readonly isActive: boolean;
  /** The list shows what is still to be decided. */
  readonly isOpen: boolean;
  readonly onAccept: (target: AcceptTarget) => void;
  readonly onRefuse: () => void;
  readonly onRestore: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

function AcceptCommand({
  target,
  when,
  onAccept,
}: {
  target: AcceptTarget;
  when: boolean;
  onAccept: (target: AcceptTarget) => void;
}) {
  const { singleKeyShortcuts } = usePreferences();
  useCommand({
    id: `proposals.accept-${target}`,
    labelKey: `proposals.accept-${target}`,
    when,
    ...(singleKeyShortcuts ? { keys: ACCEPT_KEYS[target], inFields: false } : {}),
    run: () => onAccept(target),
  });
  return null;
}

/** The keys of the review: letters only if the user wants them; the palette has them all. */
export function ProposalCommands({ isActive, isOpen, onAccept, onRefuse, onRestore, onStep }: ProposalCommandsProps) {
  const { singleKeyShortcuts } = usePreferences();
  const letter = (keys: string) => (singleKeyShortcuts ? { keys, inFields: false } : {});
  useCommand({
    id: 'proposals.refuse',
    labelKey: 'proposals.refuse-this',
    when: isActive && isOpen,
    ...letter(REFUSE_KEY),
    run: onRefuse,
  });
  useCommand({
    id: 'proposals.restore',
    labelKey: 'proposals.restore',
    when: isActive && !isOpen,
    ...letter('r'),
    run: onRestore,
  });
  useCommand({
    id: 'proposals.next',
    labelKey: 'proposals.next',
    when: isActive,
    ...letter('n'),
    run: () => onStep(1),
  });
  useCommand({
    id: 'proposals.previous',
    labelKey: 'proposals.previous',
    when: isActive,
    ...letter('Shift+n'),
    run: () => onStep(-1),
  });
  return ACCEPT_TARGETS.map((target) => (
    <AcceptCommand key={target} target={target} when={isActive && isOpen} onAccept={onAccept} />
  ));
}
