// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/data/finding.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/watch.h"

#include <QtCore/QJsonArray>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <vector>

namespace podium {

/// Where own corrections and methods are kept; an empty name: they last as long as the session.
struct OwnFiles {
    QString corrections;
    QString methods; ///< {"version": 1, "methods": [...]}, each as in method_json.h
};

/// Figures as they ship, with what a document adds, and as somebody corrected them and added methods
/// for themselves. Own
/// methods are kept with the figures and not in Views, which name them by their id like any other:
/// every View may use them, and a View that is sent to somebody else goes with the method's file.
struct Figures {
    std::shared_ptr<const Dataset> shipped;   ///< null when they could not be read: see `error`
    std::shared_ptr<const Document> document; ///< null: none is open
    QString documentName;                     ///< what findings call it
    std::shared_ptr<const Dataset> joined;    ///< with it; `shipped` where it adds nothing
    std::vector<Finding> unjoined;            ///< what of the document could not be used
    std::size_t joinProblems = 0;             ///< how many of them are not of its scenarios
    std::shared_ptr<const Dataset> measured;  ///< `joined` with what is one's own
    std::shared_ptr<const Dataset> corrected; ///< `measured` under the scenarios that are on
    std::vector<Correction> corrections;      ///< all there are, in force or not
    QJsonArray methods;                       ///< all own ones there are, in force or not
    std::optional<Error> problem; ///< why not all corrections are in force, or could not be kept
    std::optional<Error> methodProblem; ///< the same of own methods
    std::optional<Error> error;
};

/// Reads the shipped figures and what is one's own; where there is no such file: none. What cannot
/// be read leaves the figures as they ship. Throws nothing but what the standard library does.
[[nodiscard]] Figures readFigures(const OwnFiles &files);

/// The same of what is one's own beside these figures.
[[nodiscard]] Figures withOwn(std::shared_ptr<const Dataset> shipped, const OwnFiles &files);

/// Applies other corrections, or other methods, and keeps them in their file, joined with what
/// another window added to it or removed from it (see joinedLists()). A file that cannot be read in
/// every part is set aside first, which is then the problem that is said. What cannot be written is
/// not applied: then `corrected` is null.
[[nodiscard]] Figures withCorrections(Figures figures, std::vector<Correction> corrections,
                                      const OwnFiles &files);
[[nodiscard]] Figures withMethods(Figures figures, QJsonArray methods, const OwnFiles &files);

/// The same figures with this document in place of the one they have; null: with none. Of work that
/// was stopped a part is there at most, which nobody may use.
[[nodiscard]] Figures withDocument(Figures figures, std::shared_ptr<const Document> document,
                                   const QString &name, const OwnFiles &files,
                                   const Watch &watch = {});

/// The methods with this one in place of the one of its id, or behind them.
[[nodiscard]] QJsonArray joined(const QJsonArray &methods, const Method &method,
                                const Dataset &known);
/// The methods without the one of this id.
[[nodiscard]] QJsonArray without(const QJsonArray &methods, const QString &id);

} // namespace podium
