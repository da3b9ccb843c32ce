// What Chromium's own proxy switches mean, as settings of a session: whoever starts the program with one of them
// means it.

export type SwitchedProxy =
  | { readonly mode: 'direct' | 'auto_detect' }
  | { readonly mode: 'pac_script'; readonly pacScript: string }
  | { readonly mode: 'fixed_servers'; readonly proxyRules: string; readonly proxyBypassRules: string };

/**
 * `valueOf`: the switch's value, null where it was not given. Null: none of them was. Of several the first here wins,
 * as in Chromium (components/proxy_config, chrome/browser/prefs/chrome_command_line_pref_store.cc).
 */
export function proxyOfSwitches(valueOf: (name: string) => string | null): SwitchedProxy | null {
  if (valueOf('no-proxy-server') !== null) return { mode: 'direct' };
  const pacScript = valueOf('proxy-pac-url');
  if (pacScript !== null) return { mode: 'pac_script', pacScript };
  if (valueOf('proxy-auto-detect') !== null) return { mode: 'auto_detect' };
  const proxyRules = valueOf('proxy-server');
  return proxyRules === null
    ? null
    : { mode: 'fixed_servers', proxyRules, proxyBypassRules: valueOf('proxy-bypass-list') ?? '' };
}
