// SPDX-License-Identifier: GPL-3.0-or-later
// For libFuzzer: the first byte chooses the kind of text.
#include "tests/fuzz/json_input.h"

#include <cstdint>
#include <cstdlib>

using namespace podium::tests;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    if (!faultOf(kJsonKinds[data[0] % kJsonKinds.size()], text).isEmpty())
        std::abort();
    return 0;
}
