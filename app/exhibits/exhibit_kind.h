// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/engine/values/watch.h"
#include "app/exhibits/exhibit.h"
#include "app/exhibits/remark.h"
#include "app/models/charts/chart_series.h"
#include "app/models/charts/rules_of.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// What an exhibit consists of beside its kind and dataset.
struct ExhibitParts {
    std::shared_ptr<const Answer> answer;
    ExhibitSubject subject;
};

/// The answer of the View itself, which says it all; and a model filled with it.
[[nodiscard]] Result<ExhibitParts> answerOnly(const Dataset &dataset, const View &view,
                                              const Watch &watch);
void fillAnswer(AnswerModel &model, const Exhibit &exhibit, AnswerData data);

/// Columns by their keys; none: those of the model, in its order.
struct PrintedColumns {
    std::vector<std::string> people; ///< of these, those in which anything is known
    std::vector<std::string> programs;
};

/// One kind of picture: all there is to say about it, in one row.
struct ExhibitKind {
    PictureKind kind;
    const char16_t *chart;            ///< `podium chart X`
    const char16_t *as = nullptr;     ///< `--as Y`; null: what X draws without it
    const char16_t *workspace;        ///< key of the workspace it belongs to
    const char *title;                ///< of its page; QT_TRANSLATE_NOOP in "podium::Exhibits"
    RulesOf what;                     ///< the rules that act on it, and
    std::optional<RulesOf> also = {}; ///< those that act on what is drawn with it
    int usualRows = 25;               ///< drawn where nobody says how many and none is cut off
    bool onMap = false;               ///< the front end adds the world's outlines to what is read
    bool ownSums = false; ///< draws sums that no model has rows for: its table is what is drawn
    bool tableAsDrawn = false; ///< on slides its table has the rows that are drawn, in their order:
                               ///< what is said of it, such as what is left out, is of these

    Result<ExhibitParts> (*find)(const Dataset &dataset, const View &view, const Watch &watch)
        = &answerOnly;
    std::unique_ptr<AnswerModel> (*makeModel)();
    /// What the window's table beside the picture shows, where several pictures share one.
    std::unique_ptr<AnswerModel> (*makeTable)() = nullptr;
    /// What a command prints where it is neither, such as sums; may answer null, too.
    std::unique_ptr<AnswerModel> (*makePrinted)(const Answer &answer) = nullptr;
    void (*fill)(AnswerModel &model, const Exhibit &exhibit, AnswerData data) = &fillAnswer;
    ChartSeries (*read)(const AnswerModel &model, const QAbstractItemModel &rows,
                        const Picture &picture, int most);
    QStringList (*rules)(const AnswerModel &model) = nullptr;     ///< null: the line of `what`
    QString (*source)(const AnswerModel &model) = nullptr;        ///< null: that of scores
    QList<Remark> (*remarks)(const AnswerModel &model) = nullptr; ///< null: none
    /// What a command prints of the table by itself; null: the model's own columns.
    PrintedColumns (*printed)(const Answer &answer) = nullptr;
    /// What documents get of a row of the table beside its columns; null: nothing.
    QJsonObject (*details)(const AnswerModel &table, int row) = nullptr;
    const char *besides = nullptr; ///< what is drawn is printed below the table; its key in JSON
    const char *apart = nullptr;   ///< key of the column whose values get a printed table each
};

} // namespace podium
