import { checkLifecycle, LIFECYCLE_LOCATION } from "../feed/index.ts";
import type { Distro } from "../model/distro.ts";
import type { Settings } from "./options/read.ts";
import type { Runtime } from "./runtime.ts";

interface LifecycleRequest {
  readonly settings: Settings;
  readonly feedDirectory: string;
}

/** Whether the release is over, as the settings want it known. */
export async function loadLifecycle(
  distro: Distro | undefined,
  { settings, feedDirectory }: LifecycleRequest,
  runtime: Runtime,
): ReturnType<typeof checkLifecycle> {
  const setting = settings.text("eol-feed");
  const location = setting === "public" ? LIFECYCLE_LOCATION : setting;
  return checkLifecycle(
    setting === "none" ? undefined : distro,
    {
      directory: feedDirectory,
      offline: settings.flag("offline"),
      warnAge: settings.duration("feed-warn-age"),
      ...(setting === "builtin" ? {} : { location }),
    },
    runtime,
  );
}
