import './breaking-thread.ts';
import '../../electron/usecases/divergences/scan/divergence-worker.ts';
