// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/models/tables/answer_model.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace podium {

/// Another question that somebody in the room may ask a picture.
struct PictureQuestion {
    QString text;
    QString names; ///< what else finds it
    std::function<void(View &)> change;
};

/// What can be asked of a View that was answered: without a country, only open weights, as of a
/// day, another country highlighted. Only what changes the picture is offered.
class PictureQuestions final
{
    Q_DECLARE_TR_FUNCTIONS(podium::PictureQuestions)

public:
    /// `countries`: codes of those that the picture shows, in its order.
    [[nodiscard]] static QList<PictureQuestion> of(const AnswerData &shown,
                                                   const QStringList &countries);
    /// Of a day or month that was typed: "2025-06" is its last day. Absent where it is neither, or
    /// not before the day of the figures.
    [[nodiscard]] static std::optional<PictureQuestion> asOf(const AnswerData &shown,
                                                             const QString &typed);

private:
    explicit PictureQuestions(const AnswerData &shown)
        : m_shown(shown)
    {
    }

    void addLeavingOut();
    void addWeights();
    void addDays();
    void addHighlights(const QStringList &countries);
    [[nodiscard]] PictureQuestion without(const std::vector<std::string> &codes) const;
    [[nodiscard]] PictureQuestion asOf(Date day) const;
    [[nodiscard]] QString namesOf(const std::string &code) const;

    const AnswerData &m_shown;
    QList<PictureQuestion> m_questions;
};

} // namespace podium
