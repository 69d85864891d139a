import type { Choice, FilterChoices } from '../view/filter-choices';
import { NO_FILTERS, type Filters } from '../view/panel-place';
import { RELATIONS, RELATION_WORDS } from '../view/words';

interface Props {
  filters: Filters;
  choices: FilterChoices;
  /** Only claims have relations. */
  withRelation: boolean;
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

export function FilterBar({ filters, choices, withRelation, change }: Props) {
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
      <details>
        <summary>Filter{chosen > 0 && ` (${chosen})`}</summary>
        <div class="filter-fields">
          {withRelation && (
            <Select label="Relation" value={filters.relation} choices={RELATION_CHOICES} change={set('relation')} />
          )}
          <Select label="Topic" value={filters.topic} choices={choices.topics} change={set('topic')} />
          <Select label="Outlet" value={filters.outlet} choices={choices.outlets} change={set('outlet')} />
          <Select label="Speaker" value={filters.speaker} choices={choices.speakers} change={set('speaker')} />
          <Select label="Round" value={filters.round} choices={choices.rounds} change={set('round')} />
        </div>
      </details>
      {(chosen > 0 || filters.words !== '') && (
        <button type="button" class="quiet-button" onClick={() => change(NO_FILTERS)}>
          Clear
        </button>
      )}
    </search>
  );
}
