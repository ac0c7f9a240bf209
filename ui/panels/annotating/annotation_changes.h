// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <QtCore/QCoreApplication>

namespace podium {

class Desk;

/// What a person does to the annotations of the picture, each one step of undo. Positions are those
/// in Picture::annotations; nothing happens at one that is not there.
class AnnotationChanges final
{
    Q_DECLARE_TR_FUNCTIONS(podium::AnnotationChanges)

public:
    [[nodiscard]] static bool hasRoom(Desk &desk);
    static void add(Desk &desk, const Annotation &annotation);
    static void replace(Desk &desk, int position, const Annotation &annotation);
    static void remove(Desk &desk, int position);
};

} // namespace podium
