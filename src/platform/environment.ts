/** The one place that reads the process's surroundings. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}

/** OCI platform of this machine; images are Linux images unless the machine is Windows running Windows containers. */
export function machineArchitecture(): string {
  const names: Record<string, string> = {
    x64: "amd64",
    ia32: "386",
    arm: "arm",
    arm64: "arm64",
    ppc64: "ppc64le",
    s390x: "s390x",
    riscv64: "riscv64",
    loong64: "loong64",
  };
  return names[process.arch] ?? process.arch;
}
