// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/shapes.h"

#include "app/data/importing/tables/table_import.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kShapes{
    Shape{"table", isTable, readTable},
};

} // namespace

std::span<const Shape> importShapes()
{
    return kShapes;
}

QString shapeWords()
{
    QStringList words;
    for (const Shape &shape : kShapes)
        words << QString::fromLatin1(shape.word);
    return words.join(u", "_s);
}

} // namespace podium
