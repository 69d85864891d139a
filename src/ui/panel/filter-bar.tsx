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

type Field = Exclude<keyof Filters, 'words' | 'point'>;

interface SelectProps {
  label: string;
  /** What it says when nothing is chosen. */
  all: string;
  value: string | null;
  choices: readonly Choice[];
  change(value: string | null): void;
}

function Select({ label, all, value, choices, change }: SelectProps) {
  return (
    <select
      aria-label={label}
      class={value === null ? '' : 'is-chosen'}
      value={value ?? ''}
      onChange={({ currentTarget }) => change(currentTarget.value || null)}
    >
      <option value="">{all}</option>
      {choices.map(({ id, label: name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

const RELATION_CHOICES: readonly Choice[] = RELATIONS.map((id) => ({ id, label: RELATION_WORDS[id] }));

const isAny = (filters: Filters) => Object.values(filters).some((value) => value !== null && value !== '');

export function FilterBar({ filters, choices, withRelation, change }: Props) {
  const set = (field: Field) => (value: string | null) => change({ ...filters, [field]: value });
  return (
    <search class="filters">
      <input
        type="search"
        aria-label="Search"
        placeholder="Search"
        value={filters.words}
        onInput={({ currentTarget }) => change({ ...filters, words: currentTarget.value })}
      />
      {withRelation && (
        <Select
          label="Relation"
          all="Any relation"
          value={filters.relation}
          choices={RELATION_CHOICES}
          change={set('relation')}
        />
      )}
      <Select label="Topic" all="All topics" value={filters.topic} choices={choices.topics} change={set('topic')} />
      <Select
        label="Outlet"
        all="All outlets"
        value={filters.outlet}
        choices={choices.outlets}
        change={set('outlet')}
      />
      <Select
        label="Speaker"
        all="All speakers"
        value={filters.speaker}
        choices={choices.speakers}
        change={set('speaker')}
      />
      <Select label="Round" all="All rounds" value={filters.round} choices={choices.rounds} change={set('round')} />
      {isAny(filters) && (
        <button type="button" class="quiet-button" onClick={() => change(NO_FILTERS)}>
          Clear
        </button>
      )}
    </search>
  );
}
