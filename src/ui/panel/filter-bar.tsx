import { More } from '../parts/more';
import type { Choice, FilterChoices } from '../view/filter-choices';
import { GROUPINGS, NO_FILTERS, type Filters, type Grouping } from '../view/panel-place';
import { GROUPING_WORDS } from '../view/record-groups';
import { RELATIONS, RELATION_WORDS } from '../view/words';

interface Props {
  filters: Filters;
  choices: FilterChoices;
  /** Only claims have relations. */
  withRelation: boolean;
  /** By what a list is put together; absent where it cannot be chosen. */
  grouping?: Grouping;
  change(filters: Filters): void;
}

type Field = (typeof FIELDS)[number];

interface SelectProps {
  label: string;
  value: string | null;
  choices: readonly Choice[];
  change(value: string | null): void;
}

function Select({ label, value, choices, change }: SelectProps) {
  return (
    <label class={value === null ? 'filter' : 'filter is-chosen'}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => change(currentTarget.value || null)}>
        <option value="">all</option>
        {choices.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const RELATION_CHOICES: readonly Choice[] = RELATIONS.map((id) => ({ id, label: RELATION_WORDS[id] }));

const FIELDS = ['relation', 'topic', 'outlet', 'speaker', 'round'] as const;

const chosenIn = (filters: Filters) => FIELDS.filter((field) => filters[field] !== null).length;

export function FilterBar({ filters, choices, withRelation, grouping, change }: Props) {
  const chosen = chosenIn(filters);
  const set = (field: Field) => (value: string | null) => change({ ...filters, [field]: value });
  return (
    <search class="filters">
      <input
        type="search"
        aria-label="Search"
        placeholder="Search words, names, figures"
        value={filters.words}
        onInput={({ currentTarget }) => change({ ...filters, words: currentTarget.value })}
      />
      {grouping && <GroupBy grouping={grouping} choose={(by) => change({ ...filters, by, at: null })} />}
      <More class="filter-more" summary={chosen > 0 ? `Filter (${chosen})` : 'Filter'}>
        {() => (
          <div class="filter-fields">
            {withRelation && (
              <Select label="Relation" value={filters.relation} choices={RELATION_CHOICES} change={set('relation')} />
            )}
            <Select label="Topic" value={filters.topic} choices={choices.topics} change={set('topic')} />
            <Select label="Outlet" value={filters.outlet} choices={choices.outlets} change={set('outlet')} />
            <Select label="Speaker" value={filters.speaker} choices={choices.speakers} change={set('speaker')} />
            <Select label="Round" value={filters.round} choices={choices.rounds} change={set('round')} />
          </div>
        )}
      </More>
      {(chosen > 0 || filters.words !== '' || filters.point !== null) && (
        <button type="button" class="quiet-button" onClick={() => change({ ...NO_FILTERS, by: filters.by })}>
          Clear
        </button>
      )}
    </search>
  );
}

function GroupBy({ grouping, choose }: { grouping: Grouping; choose(by: Grouping): void }) {
  return (
    <label class="filter group-by">
      <span>Group by</span>
      <select
        value={grouping}
        onChange={({ currentTarget }) => {
          const chosen = GROUPINGS.find((one) => one === currentTarget.value);
          if (chosen) choose(chosen);
        }}
      >
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {GROUPING_WORDS[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
