// Says a line to those who listen to the page. It stands in the page before it has anything to say, or nobody would hear it.
export function LiveRegion({ text, urgent = false }: { readonly text: string; readonly urgent?: boolean }) {
  return (
    <div class="cs-hidden" role={urgent ? 'alert' : 'status'} aria-live={urgent ? 'assertive' : 'polite'}>
      {text}
    </div>
  );
}
