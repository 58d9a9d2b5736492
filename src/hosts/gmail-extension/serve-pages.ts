// In the worker: makes the calls of our own pages to the service, and hands the answers back as they come.
import { type ApiPort, isOwnPage, onPort } from './browser.ts';
import { SERVICE_PORT, ServiceCall, type ServicePiece } from './service-messages.ts';
import type { WorkerService } from './worker-service.ts';

export function servePages(service: WorkerService, signal: AbortSignal): void {
  onPort(SERVICE_PORT, (port) => serve(port, service), signal);
}

function serve(port: ApiPort, service: WorkerService): void {
  // A script in Gmail's page has no business with the service.
  if (!isOwnPage(port)) {
    port.disconnect();
    return;
  }
  const end = new AbortController();
  port.onDisconnect.addListener(() => end.abort());
  port.onMessage.addListener((message) => {
    const call = ServiceCall.safeParse(message).data;
    if (call !== undefined) void answer(port, service, call, end.signal);
  });
}

async function answer(port: ApiPort, service: WorkerService, { url, ...call }: ServiceCall, signal: AbortSignal): Promise<void> {
  const tell = (piece: ServicePiece) => {
    if (!signal.aborted) port.postMessage(piece);
  };
  try {
    const response = await service.fetch(url, { ...call, signal });
    tell({ kind: 'head', status: response.status, headers: Object.fromEntries(response.headers) });
    // By a reader: before Chrome 124 no loop runs over a stream.
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) tell({ kind: 'text', text: read.value });
    tell({ kind: 'end' });
  } catch {
    // The network failed, or the page gave up: the broken line tells it.
    if (!signal.aborted) port.disconnect();
  }
}
