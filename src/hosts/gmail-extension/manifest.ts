// The manifest of the extension, made in code: only mail.google.com and the service's own origin, and a reason for every permission.

import { GMAIL } from './browser.ts';

/** Each permission that is asked for, with the reason that the store and an administrator read. */
export const PERMISSIONS = {
  storage:
    'Keeps the policy in force, counts of what could not be read, the flags that you report as wrong with their sentences, and what is to go on record of messages that you sent, on this computer; until the browser closes, the messages that wait for a manager and the token of the sign-in.',
  scripting:
    'Brings what reads and checks a message into the frame of Gmail where one is written, and only there; and puts the small script that guards Send into Gmail tabs that were open before the extension was installed or updated, which would go unguarded without it.',
  identity:
    'Signs the sender in at the review service with their Google account, where an administrator connected one; name and address only.',
  alarms: 'Looks once a minute what became of the messages that wait for a manager, once the sender has signed in.',
  notifications: 'Tells the sender that a message was released or returned, and a manager that one waits or is due soon.',
  sidePanel: 'Shows the list of marked words beside Gmail.',
} as const;

/** Files of `assets/outlook`, by their size: it is one product. */
export const ICONS = { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' } as const;

export interface ManifestOptions {
  readonly version: string;
  /** Origin of the Countersign service, without a path. */
  readonly apiOrigin: string;
}

/** Manifest V3, for Chrome 116 (`sidePanel.open`) and Edge of the same age. */
export function makeManifest({ version, apiOrigin }: ManifestOptions) {
  const { origin } = new URL(apiOrigin);
  return {
    manifest_version: 3,
    name: 'Countersign for Gmail',
    short_name: 'Countersign',
    description: 'Marks the words that bind your company while you write, and asks before they leave.',
    version,
    icons: ICONS,
    minimum_chrome_version: '116',
    permissions: Object.keys(PERMISSIONS),
    // Host permissions take no port: a service on another port of the same host is meant too.
    host_permissions: [GMAIL, `${new URL(origin).protocol}//${new URL(origin).hostname}/*`],
    background: { service_worker: 'background.js' },
    action: { default_title: 'Open Countersign' },
    side_panel: { default_path: 'panel.html' },
    storage: { managed_schema: 'managed-schema.json' },
    content_scripts: [
      // One file for each world: a file that is listed for both is injected in one of them only (facts/gmail.md, Chromium 156).
      { matches: [GMAIL], js: ['backstop.js'], world: 'MAIN', run_at: 'document_start', all_frames: true, match_about_blank: true },
      { matches: [GMAIL], js: ['content.js'], css: ['marks.css'], run_at: 'document_start', all_frames: true, match_about_blank: true },
    ],
    // For the panel inside the page, where the browser has none beside it. The address changes with each session.
    web_accessible_resources: [{ resources: ['panel.html'], matches: [GMAIL], use_dynamic_url: true }],
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${origin}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  };
}

/**
 * The same for Firefox 140, the first with the Custom Highlight API: a page in place of the worker, a sidebar in place of the side panel;
 * settings of administrators come by the policy `3rdparty`, which asks for no schema
 * (developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Chrome_incompatibilities).
 */
export function makeFirefoxManifest(options: ManifestOptions) {
  const { minimum_chrome_version, side_panel, storage, background, web_accessible_resources, ...same } = makeManifest(options);
  return {
    ...same,
    permissions: same.permissions.filter((name) => name !== 'sidePanel'),
    background: { scripts: [background.service_worker] },
    sidebar_action: { default_panel: side_panel.default_path, default_title: 'Countersign', default_icon: ICONS, open_at_install: false },
    // Its addresses are other ones in every profile anyway.
    web_accessible_resources: web_accessible_resources.map(({ resources, matches }) => ({ resources, matches })),
    browser_specific_settings: {
      gecko: {
        id: 'gmail@countersign.example',
        strict_min_version: '140.0',
        // Where an administrator connected the company's own service: held messages, and of those that were sent the flagged sentences.
        data_collection_permissions: { required: ['personalCommunications', 'personallyIdentifyingInfo'] },
      },
    },
  };
}
