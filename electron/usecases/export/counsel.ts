import type { Preferences } from '../../../shared/domain/matter.ts';
import type { PrintCounsel } from '../../../shared/memo/print-job.ts';

/** Who signs what is printed: this user. */
export const counselOf = (preferences: Preferences): PrintCounsel => ({
  name: preferences.counselName,
  firm: preferences.firm,
  address: preferences.firmAddress,
  bar: preferences.counselBar,
  box: preferences.counselBox,
  city: preferences.firmCity,
  phone: preferences.firmPhone,
  email: preferences.firmEmail,
});
