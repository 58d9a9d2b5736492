// Put into the panel's page by the tests: does over the panel's own port what a person does there, many times over.
globalThis.startDriver = (tabId) => {
  const port = chrome.tabs.connect(tabId, { name: 'countersign-panel' });
  const states = new Map();
  const waiting = new Set();
  let heard = 0;
  port.onMessage.addListener((state) => {
    heard += 1;
    states.set(state.frame, state);
    for (const check of waiting) check();
  });
  const until = (find) =>
    new Promise((resolve) => {
      const check = () => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(check);
        resolve(found);
      };
      waiting.add(check);
      check();
    });
  const all = () => [...states.values()].filter(({ kind }) => kind === 'state');
  const open = async (title) => {
    const state = await until(() => all().find(({ messages }) => messages.some((one) => one.title === title)));
    const { id } = state.messages.find((one) => one.title === title);
    const tell = (act) => port.postMessage({ frame: state.frame, message: id, act });
    tell({ kind: 'activate' });
    await until(() => (states.get(state.frame)?.active === id ? true : undefined));
    return { tell, view: () => states.get(state.frame).view };
  };
  globalThis.driver = {
    /** Acknowledges everything that is asked about a message. */
    answer: async (title) => {
      const { tell, view } = await open(title);
      const keys = view()
        .statements.filter(({ state }) => state === 'asked')
        .map(({ key }) => key);
      for (const key of keys) tell({ kind: 'acknowledge', keys: [key], reason: 'Within my authority', confirmed: true });
      await until(() => (view()?.gate.kind === 'allow' ? true : undefined));
      return keys.length;
    },
    act: async (title, act) => (await open(title)).tell(act),
    view: async (title) => (await open(title)).view(),
    states: all,
    heard: () => heard,
  };
};
