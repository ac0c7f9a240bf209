// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/models/language/language.h"
#include "app/models/tables/roles.h"

#include <QtCore/QAbstractTableModel>

#include <memory>
#include <utility>

namespace podium {

/// An answer with the dataset its positions refer to.
struct AnswerData {
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const Answer> answer;
    Language language = Language::English;

    [[nodiscard]] explicit operator bool() const { return dataset && answer; }
    [[nodiscard]] const Snapshot &snapshot() const { return dataset->snapshots[answer->snapshot]; }
    [[nodiscard]] const Method &method() const { return dataset->methods[answer->method]; }
};

/// Base of the models over one answer. Guards every index once; a subclass answers only for
/// cells that exist. setAnswer() resets the model.
class AnswerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(AnswerData data);
    /// The same answer in other words; nothing happens without one.
    void setLanguage(Language language);
    [[nodiscard]] const AnswerData &answerData() const { return m_data; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;

protected:
    /// Sets the answer, and by `change` what a subclass keeps of it. Both within one reset: whoever
    /// looks before it sees what was there together, whoever looks after it what is.
    template <typename Change>
    void reset(AnswerData data, Change change)
    {
        beginResetModel();
        change();
        m_data = std::move(data);
        if (m_data)
            prepare();
        else
            forget();
        endResetModel();
    }

    /// What a column is called; title and explanation are marked for translation in the
    /// subclass's context.
    struct ColumnText {
        const char *key;
        const char *title;
        const char *explanation;
    };

    /// Called within the reset, while an answer is set: the place to prepare look-ups.
    virtual void prepare() {}
    /// Called within the reset when the answer goes: what was found about it goes, too.
    virtual void forget() {}
    /// Called only while an answer is set.
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    /// An invalid QVariant where something is missing: DisplayRole then shows a dash, and
    /// AccessibleTextRole is composed from the column's title and DisplayRole.
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    /// Title (DisplayRole), explanation (ToolTipRole) or stable lower_snake_case name (KeyRole).
    [[nodiscard]] virtual QVariant header(int column, int role) const = 0;

    [[nodiscard]] QVariant headerFrom(const ColumnText &text, int role) const;

private:
    [[nodiscard]] QString accessibleText(int row, int column) const;

    AnswerData m_data;
};

} // namespace podium
