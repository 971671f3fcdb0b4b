import './breaking-thread.ts';
import '../../electron/usecases/proposals/recognise-worker.ts';
