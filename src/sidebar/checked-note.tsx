// A plain statement of what was checked and what could not be.
import type { Session } from '../compose/session.ts';

export function CheckedNote({ session }: { readonly session: Session }) {
  const coverage = session.coverage.value;
  if (coverage === null) return null;
  const { inSubject } = coverage;
  return (
    <>
      {inSubject === null ? null : (
        <p class="cs-feedback">The subject line says “{inSubject}”. Nobody is asked about it there: please mind it yourself.</p>
      )}
      <details class="cs-checked">
        <summary class="cs-focus">{session.status.value === 'foreign' ? 'What is not checked' : coverage.summary}</summary>
        <h3>Checked</h3>
        <ul>
          {coverage.checked.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>Not checked</h3>
        <ul>
          {coverage.unchecked.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>The check runs on this computer. A clean result means that no rule found anything, not that nothing is there.</p>
      </details>
    </>
  );
}
