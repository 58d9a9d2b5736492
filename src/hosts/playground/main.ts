// The entry of the playground's page.
import { h, render } from 'preact';
import { App } from './app.tsx';
import './playground.css';
import { createWorkspace } from './workspace.ts';

const root = document.getElementById('app');
if (root !== null) render(h(App, { workspace: createWorkspace(localStorage), clock: () => new Date() }), root);
