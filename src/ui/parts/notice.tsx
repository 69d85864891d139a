import type { NoticeAction, NoticeView } from '../view/notice-view';

export function Notice({ notice, act }: { notice: NoticeView; act(action: NoticeAction): void }) {
  const { action } = notice;
  return (
    <section class="absence" aria-label={notice.title}>
      <h2>{notice.title}</h2>
      <p>{notice.text}</p>
      {action && (
        <button type="button" class="button" onClick={() => act(action.id)}>
          {action.label}
        </button>
      )}
    </section>
  );
}
