import { useWords } from '../words/use-words';
import type { SelfTestView } from './self-test-view';

interface Props {
  view: SelfTestView;
  actions: { runSelfTest(): void; stopSelfTest(): void };
}

export function SelfTest({ view, actions }: Props) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t('self_test.title')}</legend>
      <p>{t('self_test.text')}</p>
      <p class="quiet">{t('self_test.part_of', t('options.what'))}</p>
      <button
        type="button"
        class="button"
        onClick={() => (view.isRunning ? actions.stopSelfTest() : actions.runSelfTest())}
      >
        {t(view.isRunning ? 'self_test.stop' : 'self_test.run')}
      </button>
      {view.progress !== null && <progress value={view.progress} aria-label={t('self_test.title')} />}
      <p role="status" class="said">
        {view.message}
      </p>
      {view.table && <Results table={view.table} />}
    </fieldset>
  );
}

function Results({ table }: { table: NonNullable<SelfTestView['table']> }) {
  const { t } = useWords();
  return (
    <table class="self-test">
      <caption>{table.on}</caption>
      <thead>
        <tr>
          <th scope="col">{t('self_test.measure')}</th>
          <th scope="col">{t('self_test.here')}</th>
          <th scope="col">{t('self_test.built')}</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ label, here, built }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{here}</td>
            <td>{built}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
