#!/bin/sh
# Rebuilds both stand-ins. On Debian: apt-get install gcc gcc-aarch64-linux-gnu (on x86_64).
set -eu
cd "$(dirname "$0")"
mkdir -p ../resources/libaio-stand-in
for pair in x86_64:gcc aarch64:aarch64-linux-gnu-gcc; do
    "${pair#*:}" -shared -fPIC -Os -s -nostdlib -Wall -Wextra -Werror \
        -Wl,-soname,libaio.so.1 -Wl,--version-script=libaio.map -Wl,--build-id=none \
        -o "../resources/libaio-stand-in/${pair%%:*}.so" libaio.c
done
