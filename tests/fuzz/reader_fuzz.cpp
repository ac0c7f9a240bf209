// SPDX-License-Identifier: GPL-3.0-or-later
// For libFuzzer: the reader PODIUM_READER on whatever bytes it thinks of.
#include "tests/fuzz/readers.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace podium::tests;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Reader &reader = *std::ranges::find(kReaders, PODIUM_READER, &Reader::name);
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString fault = reader.faultOf(text);
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "%s: %s\n", PODIUM_READER, qPrintable(fault));
        std::abort();
    }
    return 0;
}
