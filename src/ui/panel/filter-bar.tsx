import { More } from '../parts/more';
import type { Choice, FilterChoices } from '../view/filter-choices';
import { GROUPINGS, NO_FILTERS, type Filters, type Grouping } from '../view/panel-place';
import { RELATIONS } from '../view/words';
import { useWords } from '../words/use-words';

interface Props {
  filters: Filters;
  /** Asked for when the filters are opened. */
  choices(): FilterChoices;
  /** Only claims have relations. */
  withRelation: boolean;
  /** Whether one can filter by day of publication. */
  withDays?: boolean;
  /** By what a list is put together; absent where it cannot be chosen. */
  grouping?: Grouping;
  change(filters: Filters): void;
  /** A reader is about to search. */
  prepare?(): void;
}

type Field = (typeof FIELDS)[number];

interface SelectProps {
  label: string;
  value: string | null;
  choices: readonly Choice[];
  change(value: string | null): void;
}

function Select({ label, value, choices, change }: SelectProps) {
  const { t } = useWords();
  return (
    <label class={value === null ? 'filter' : 'filter is-chosen'}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => change(currentTarget.value || null)}>
        <option value="">{t('panel.any')}</option>
        {choices.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DayProps {
  label: string;
  value: string | null;
  change(value: string | null): void;
}

function Day({ label, value, change }: DayProps) {
  return (
    <label class={value === null ? 'filter' : 'filter is-chosen'}>
      <span>{label}</span>
      <input type="date" value={value ?? ''} onChange={({ currentTarget }) => change(currentTarget.value || null)} />
    </label>
  );
}

const FIELDS = ['relation', 'topic', 'outlet', 'speaker', 'round', 'from', 'to'] as const;

const chosenIn = (filters: Filters) => FIELDS.filter((field) => filters[field] !== null).length;

export function FilterBar({ filters, choices, withRelation, withDays, grouping, change, prepare }: Props) {
  const { t, named, number } = useWords();
  const relations = RELATIONS.map((id) => ({ id, label: named('relation', id) }));
  const chosen = chosenIn(filters);
  const set = (field: Field) => (value: string | null) => change({ ...filters, [field]: value });
  return (
    <search class="filters">
      <input
        type="search"
        aria-label={t('panel.search')}
        placeholder={t('panel.search_hint')}
        value={filters.words}
        onFocus={prepare}
        onInput={({ currentTarget }) => change({ ...filters, words: currentTarget.value })}
      />
      {grouping && <GroupBy grouping={grouping} choose={(by) => change({ ...filters, by, at: null })} />}
      <More class="filter-more" summary={chosen > 0 ? t('panel.filter_chosen', number(chosen)) : t('panel.filter')}>
        {() => {
          const { topics, outlets, speakers, rounds } = choices();
          return (
            <div class="filter-fields">
              {withRelation && (
                <Select
                  label={t('panel.relation')}
                  value={filters.relation}
                  choices={relations}
                  change={set('relation')}
                />
              )}
              <Select label={t('panel.topic')} value={filters.topic} choices={topics} change={set('topic')} />
              <Select label={t('panel.outlet')} value={filters.outlet} choices={outlets} change={set('outlet')} />
              <Select label={t('panel.speaker')} value={filters.speaker} choices={speakers} change={set('speaker')} />
              <Select label={t('panel.round')} value={filters.round} choices={rounds} change={set('round')} />
              {withDays && <Day label={t('panel.from')} value={filters.from} change={set('from')} />}
              {withDays && <Day label={t('panel.to')} value={filters.to} change={set('to')} />}
            </div>
          );
        }}
      </More>
      {(chosen > 0 || filters.words !== '' || filters.point !== null) && (
        <button type="button" class="quiet-button" onClick={() => change({ ...NO_FILTERS, by: filters.by })}>
          {t('panel.clear')}
        </button>
      )}
    </search>
  );
}

function GroupBy({ grouping, choose }: { grouping: Grouping; choose(by: Grouping): void }) {
  const { t } = useWords();
  return (
    <label class="filter group-by">
      <span>{t('panel.group_by')}</span>
      <select
        value={grouping}
        onChange={({ currentTarget }) => {
          const chosen = GROUPINGS.find((one) => one === currentTarget.value);
          if (chosen) choose(chosen);
        }}
      >
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {t(`group_by.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
