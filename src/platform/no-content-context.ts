/**
 * Takes the place of WXT's context in content scripts (see wxt.config.ts): WXT's own brings the polyfill and a watcher
 * of addresses that polls. Our content script ends by a signal of its own.
 */
export class ContentScriptContext {}
