// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/exhibits/exhibit.h"

#include <QtCore/QTextStream>

#include <memory>

namespace podium {

/// Reads the shipped figures with the document and the corrections that the arguments name; rows that
/// could not be read are named on `err`. A correction that cannot be applied refuses them all.
[[nodiscard]] OrRefusal<std::shared_ptr<const Dataset>> readShipped(const Arguments &arguments,
                                                                    QTextStream &err);

/// The View that `option` names: a file or, with a document, one that it keeps under this name.
[[nodiscard]] OrRefusal<View> viewAsked(const Arguments &arguments, Option option,
                                        const QString &name);

/// A View put together and the figures it is about.
struct Asked {
    std::shared_ptr<const Dataset> dataset;
    View view;
};

/// Puts the View together, file first and options over it, and reads the figures; a method of a
/// file joins those of the figures.
[[nodiscard]] OrRefusal<Asked> asked(const Arguments &arguments, QTextStream &err);

/// Gives the View this kind of picture; columns of another kind's table do not stay, unless the
/// arguments name them.
void showAs(PictureKind kind, View &view, const Arguments &arguments);

/// Puts the View together, with this kind of picture, and asks for what it shows; of programmes that
/// are summed up, the sums.
[[nodiscard]] OrRefusal<Exhibit> shownExhibit(const Arguments &arguments, PictureKind kind,
                                              QTextStream &err);

} // namespace podium
