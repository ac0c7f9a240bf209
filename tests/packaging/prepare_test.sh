#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test say and do, with made-up package tools and a program of two
# lines. Nothing is installed, nothing of Podium is built.
# shellcheck disable=SC2016 # the made-up tools expand their own arguments
set -uo pipefail
# shellcheck source=tests/packaging/support.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree
mkdir -p "$tree" "$work/bin" "$work/elsewhere"
cp -r "$source/packaging" "$source/CMakePresets.json" "$tree"
unset CI PODIUM_PACKAGES DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM

cat >"$tree/CMakeLists.txt" <<'EOF'
cmake_minimum_required(VERSION 3.25)
project(Small CXX)
option(PODIUM_BUILD_TESTS "" ON)
option(PODIUM_WARNINGS_AS_ERRORS "" OFF)
file(GLOB looked_at CONFIGURE_DEPENDS *.cpp)
add_executable(podium main.cpp)
if(PODIUM_BUILD_TESTS)
    enable_testing()
    add_test(NAME Good COMMAND podium)
    add_test(NAME Bad COMMAND podium bad)
    add_test(NAME Left COMMAND podium left)
    set_tests_properties(Left PROPERTIES SKIP_RETURN_CODE 3)
endif()
EOF
cat >"$tree/main.cpp" <<'EOF'
#include <cstdio>
int main(int count, char **arguments)
{
    for (int i = 1; i < count; ++i)
        std::printf("[%s]", arguments[i]);
    return count == 1 ? 0 : arguments[1][0] == 'l' ? 3 : 4;
}
EOF

# fake NAME: standard input becomes a program of that name, found before the real one.
fake() {
    { echo '#!/usr/bin/env bash' && cat; } >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}
everything_installed() {
    fake dpkg-query <<<'for name in "${@:4}"; do echo "$name installed"; done'
    fake apt-get <<<'echo "apt-get was called" >&2; exit 100'
}
fake sudo <<<'[[ $1 != -n ]] || shift; exec "$@"'
# start SCRIPT ARGUMENT...: from another folder; sets out, err and status.
start() {
    local script=$tree/packaging/$1
    shift
    out=$(cd "$work/elsewhere" && PATH=$work/bin:$PATH "$script" "$@" 2>"$work/err" </dev/null)
    status=$?
    err=$(<"$work/err")
}

fake dpkg-query <<<'for name in "${@:4}"; do [[ $name == cmake ]] || echo "$name installed"; done; exit 1'
fake apt-get <<<'echo "Err: Temporary failure, could not resolve the host"; exit 100'
start run rank
expect_equal 'no network: status' "$status" 1
expect_text 'no network: names what is missing' "$err" '  cmake'
expect_text 'no network: says so' "$err" 'Check the network connection'

fake apt-get <<<'echo "E: Unable to locate package cmake"; exit 100'
start run rank
expect_text 'other system: says so' "$err" 'Podium is made for Debian 12'

everything_installed
start run rank 'a b'
expect_equal 'first start: passes arguments on' "$out" '[rank][a b]'
expect_equal 'first start: passes the status on' "$status" 4
expect_text 'first start: says what it does' "$err" 'Configuring'
expect_text 'first start: says how long it takes' "$err" 'two processors take 4 minutes'
expect_text 'first start: says how far it is' "$err" '/2, '
start run rank
expect_equal 'second start: only the program speaks' "$out$err" '[rank]'
start run
expect_equal 'no display, window: status' "$status" 1
expect_text 'no display, window: says so' "$err" 'there is no display'
start run --lang ko
expect_equal 'no display, window in Korean: status' "$status" 1
start run --lang ko rank
expect_equal 'no display, option before the command' "$out" '[--lang][ko][rank]'
start run --help
expect_equal 'no display, help' "$out" '[--help]'
QT_QPA_PLATFORM=offscreen start run
expect_equal 'chosen platform, window: status' "$status" 0

start test
expect_equal 'tests: status of ctest' "$status" 8
expect_equal 'tests: last line' "${out##*$'\n'}" '1 passed, 1 failed, 1 skipped'
if [[ $err == *'CXX object'* ]]; then fail 'tests: compiled the program again'; fi
start test -R Good
expect_equal 'chosen tests: status' "$status" 0
expect_equal 'chosen tests: last line' "${out##*$'\n'}" '1 passed, 0 failed'
start run rank
expect_equal 'start after the tests: only the program speaks' "$out$err" '[rank]'

mv "$tree" "$work/moved"
tree=$work/moved
start run rank
expect_equal 'moved folder: still starts' "$out" '[rank]'

echo 'int main() { int unused; }' >"$tree/main.cpp"
CI=true start test -R Good
grep -qx 'PODIUM_WARNINGS_AS_ERRORS:BOOL=TRUE' "$tree/build/ci/CMakeCache.txt" ||
    fail 'CI: warnings are not errors'
echo 'int main() { return }' >"$tree/main.cpp"
start run rank
expect_equal 'does not compile: status' "$status" 1
expect_text 'does not compile: says so' "$err" 'Building failed'

rm "$work/bin/apt-get" "$work/bin/dpkg-query"
for tool in bash dirname awk sort comm mkdir flock env; do
    ln -s "$(command -v "$tool")" "$work/bin/$tool"
done
err=$(PATH=$work/bin "$tree/packaging/run" 2>&1)
expect_text 'no apt-get: says so' "$err" 'This system has no apt-get'
expect_text 'no apt-get: says what is needed' "$err" 'Qt 6.4'
conclude
