import type { TimelineEvent, TimelineView } from '../view/timeline-view';
import { TimelineAxis } from './timeline-axis';

export function Timeline({ view }: { view: TimelineView }) {
  return (
    <>
      <h2>Rounds and publications</h2>
      <TimelineAxis view={view} />
      <ol class="events">
        {view.events.map((event) => (
          <li key={event.id} id={`event-${event.id}`} class={`event is-${event.kind}`}>
            <Event event={event} />
          </li>
        ))}
        <li class="event is-end">
          <p class="quiet">{view.until.label}</p>
        </li>
      </ol>
    </>
  );
}

function Event({ event }: { event: TimelineEvent }) {
  return (
    <>
      <p class={event.stated ? 'quiet' : 'quiet missing'}>{event.date}</p>
      <h3>{event.title}</h3>
      <p class="quiet">{event.detail}</p>
      {event.statements.length > 0 && (
        <details>
          <summary>Its statements</summary>
          <ol class="event-statements">
            {event.statements.map(({ id, pointLabel, wording }) => (
              <li key={id}>
                <span class="kicker">{pointLabel}</span>
                <p>{wording}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
