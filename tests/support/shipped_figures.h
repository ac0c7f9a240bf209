// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/dataset_reader.h"

#include <memory>
#include <stdexcept>

namespace podium::tests {

/// The figures that ship, read once for all tests of a program; throws where they cannot be read.
inline const std::shared_ptr<const Dataset> &shippedFigures()
{
    static const std::shared_ptr<const Dataset> figures = [] {
        auto read = readDataset(QString::fromUtf16(kShippedData));
        if (!read)
            throw std::runtime_error(message(read.error()));
        return std::make_shared<const Dataset>(std::move(read->dataset));
    }();
    return figures;
}

} // namespace podium::tests
