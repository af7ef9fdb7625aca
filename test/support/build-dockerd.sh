#!/usr/bin/env bash
# Builds a daemon that keeps images in containerd's store into .tmp/bin, where the tests look for it: `test/support/build-dockerd.sh [29|28|27]`.
# Needs Go; takes about four and a half minutes on two cores with nothing cached, which is why .ci/run does not do it.
set -euo pipefail
out="$(cd "$(dirname "$0")/../.." && pwd)/.tmp/bin"
mkdir -p "$out"
export CGO_ENABLED=0 GOFLAGS=-buildvcs=false

case "${1:-29}" in
  29)
    GOBIN="$out" go install -ldflags "-X github.com/moby/moby/v2/dockerversion.Version=29" github.com/moby/moby/v2/cmd/dockerd@v2.0.0-beta.24
    exit
    ;;
  28) version=28.5.2 ;;
  27) version=27.5.1 ;;
  *) echo "29, 28 or 27" >&2 && exit 2 ;;
esac

# Older ones are no Go module by name: their own list of dependencies takes the place of one.
folder=$(go mod download -json "github.com/docker/docker@v$version+incompatible" | sed -n 's/^\s*"Dir": "\(.*\)".*/\1/p')
source=$(mktemp -d)
trap 'rm -rf "$source"' EXIT
cp -r "$folder/." "$source"
chmod -R u+w "$source"
cd "$source"
rm -rf vendor
cp vendor.mod go.mod
cp vendor.sum go.sum
go build -ldflags "-X github.com/docker/docker/dockerversion.Version=$version" -o "$out/dockerd" ./cmd/dockerd
