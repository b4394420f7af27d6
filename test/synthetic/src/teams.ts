import { type Day, type Month, addDays, addMonths, firstDayOf, lastDayOf } from '@waymark/calendar';
import { chanceOf } from './chance.js';
import type { Moments } from './moments.js';
import type { Settled } from './options.js';

export type ServiceArea =
  | 'front_door'
  | 'early_help'
  | 'assessment'
  | 'child_in_need'
  | 'child_protection'
  | 'disability'
  | 'children_in_care'
  | 'leaving_care'
  | 'other';

export interface Team {
  readonly code: string;
  readonly name: string;
  readonly serviceArea: ServiceArea;
  readonly areaName?: string;
  /** Blank: the council. */
  readonly agency?: string;
  readonly goLiveOn?: Day;
  readonly openedOn?: Day;
  readonly closedOn?: Day;
  readonly predecessor?: string;
  /** Whether families are open to it. */
  readonly holdsCases: boolean;
  /** A team of three, whatever the size of the others. */
  readonly isSmall: boolean;
}

interface Plan {
  readonly name: string;
  readonly serviceArea: ServiceArea;
  readonly areaName?: string;
  readonly part?: 'closes' | 'continues' | 'small';
}

const closing: Plan = { name: 'Child in need West', serviceArea: 'child_in_need', areaName: 'Family support', part: 'closes' };
const successor: Plan = { name: 'Family help West', serviceArea: 'child_in_need', areaName: 'Family support', part: 'continues' };

/** In the order in which a smaller authority takes them, so that few teams are still of many kinds. */
const plans: readonly Plan[] = [
  { name: 'Assessment North', serviceArea: 'assessment' },
  { name: 'Child protection 1', serviceArea: 'child_protection', areaName: 'Safeguarding' },
  { name: 'Disability', serviceArea: 'disability', part: 'small' },
  { name: 'Children in care 1', serviceArea: 'children_in_care' },
  { name: 'Early help East', serviceArea: 'early_help' },
  { name: 'Child in need East', serviceArea: 'child_in_need', areaName: 'Family support' },
  { name: 'Front door', serviceArea: 'front_door' },
  { name: 'Assessment South', serviceArea: 'assessment' },
  { name: 'Child protection 2', serviceArea: 'child_protection', areaName: 'Safeguarding' },
  { name: 'Leaving care', serviceArea: 'leaving_care' },
  { name: 'Early help West', serviceArea: 'early_help' },
  { name: 'Assessment Harbour', serviceArea: 'assessment' },
  { name: 'Children in care 2', serviceArea: 'children_in_care' },
  { name: 'Child protection 3', serviceArea: 'child_protection', areaName: 'Safeguarding' },
];

function furtherPlan(number: number): Plan {
  const like = plans[number % plans.length]!;
  return { ...like, name: `${like.name}, patch ${1 + Math.floor(number / plans.length)}`, part: undefined };
}

function chosenPlans({ teams, scenario }: Settled): readonly Plan[] {
  const pair = scenario.restructure && teams >= 4 ? [closing, successor] : [];
  const others = Array.from({ length: teams - pair.length }, (_, i) => plans[i] ?? furtherPlan(i));
  return [...others.slice(0, 2), ...pair, ...others.slice(2)];
}

/** Service by service: the first went live before the first month, the last when somewhat over a third of the span had passed. */
function goLiveOf({ seed, firstMonth, lastMonth }: Settled, place: number, of: number): Day {
  const wait = Math.round((place / of) * 0.38 * (lastMonth - firstMonth + 9));
  return addDays(firstDayOf(addMonths(firstMonth, wait - 8)), chanceOf(seed, 'go-live', place).pick([0, 0, 14]));
}

/** Every team that there ever was, in the order of their codes. */
export function teamsOf(settled: Settled, { restructure }: Moments): readonly Team[] {
  const { scenario } = settled;
  const chosen = chosenPlans(settled);
  const code = (place: number) => `T${String(place + 1).padStart(2, '0')}`;
  const change: Month = restructure.from;
  const council = chosen.map((plan, place): Team => {
    const closes = plan.part === 'closes';
    const continues = plan.part === 'continues';
    return {
      code: code(place),
      name: plan.name,
      serviceArea: plan.serviceArea,
      areaName: plan.areaName,
      goLiveOn: continues ? firstDayOf(change) : goLiveOf(settled, place, chosen.length),
      openedOn: continues ? firstDayOf(change) : undefined,
      closedOn: closes ? lastDayOf(addMonths(change, -1)) : undefined,
      predecessor: continues ? code(chosen.indexOf(closing)) : undefined,
      holdsCases: true,
      isSmall: plan.part === 'small',
    };
  });
  const leadership: Team = { code: 'LDG', name: 'Leadership group', serviceArea: 'other', holdsCases: false, isSmall: false };
  const partner: Team = {
    code: 'HV1',
    name: 'Health visiting hub',
    serviceArea: 'early_help',
    agency: 'HVS',
    goLiveOn: goLiveOf(settled, chosen.length, chosen.length),
    holdsCases: false,
    isSmall: false,
  };
  return [...council, leadership, ...(scenario.partnerTeam ? [partner] : [])];
}

export function isOpen({ openedOn, closedOn }: Team, day: Day): boolean {
  return (openedOn === undefined || openedOn <= day) && (closedOn === undefined || closedOn >= day);
}

/** How far the approach has grown in a team on a day: 0 before its go-live, then towards 1, two thirds of the way after eighteen months. */
export function growth({ goLiveOn }: Team, day: Day): number {
  return goLiveOn === undefined || day < goLiveOn ? 0 : 1 - Math.exp((goLiveOn - day) / 548);
}
