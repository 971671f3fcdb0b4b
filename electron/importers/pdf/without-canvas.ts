/**
 * To be imported before pdf.js, which under Node takes Skia in if it finds it, for drawing. Nothing is drawn here: that is 18 MB for nothing, and machine
 * code that no limit of a thread contains and that minds neither the end of one nor the start of many.
 */
import { registerHooks } from 'node:module';

// What it would take from there, and looks for first.
Object.assign(globalThis, { DOMMatrix: Object, Path2D: Object });
registerHooks({
  resolve: (name, context, next) =>
    name === '@napi-rs/canvas' ? { url: 'node:path', format: 'builtin', shortCircuit: true } : next(name, context),
});
