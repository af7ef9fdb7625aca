import { checkLifecycle, LIFECYCLE_LOCATION } from "../feed/index.ts";
import type { Distro } from "../model/distro.ts";
import { locateList, type RefreshRequest, readListOptions } from "./refresh-options.ts";
import type { Runtime } from "./runtime.ts";

/** Whether the release is over, as the settings want it known. */
export async function loadLifecycle(distro: Distro | undefined, request: RefreshRequest, runtime: Runtime): ReturnType<typeof checkLifecycle> {
  const setting = request.settings.text("eol-feed");
  const location = locateList(setting, LIFECYCLE_LOCATION);
  const options = { ...readListOptions(setting, request), ...(location === undefined ? {} : { location }) };
  return checkLifecycle(setting === "none" ? undefined : distro, options, runtime);
}
