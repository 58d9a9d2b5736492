// Where the panel keeps the policy of the service, for the scripts in the page.
export const KEPT_POLICY = 'policy';
