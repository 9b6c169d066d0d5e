import fc from 'fast-check';

// Properties run from one seed, so that a change is judged by what it changes; FC_SEED=… hunts elsewhere. A failure prints its seed.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20251215) });
