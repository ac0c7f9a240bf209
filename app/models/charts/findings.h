// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace podium {

/// The sentence a chart is headed with: what its figures show, ties and left-out countries
/// included. Where the leaders are not among the marks drawn (a text filter hides them) it only
/// says what is drawn, because the reader could not check the claim.
class Findings final
{
    Q_DECLARE_TR_FUNCTIONS(podium::Findings)

public:
    Findings(const Dataset &dataset, const Answer &answer, Language language);

    /// "As far as measured, Magistral Medium 1.2 leads outside the United States and China"
    [[nodiscard]] QString ofModels(const QList<ChartMark> &marks) const;
    /// "United States leads, China second"
    [[nodiscard]] QString ofCountries(const QList<ChartMark> &marks) const;
    /// "Anthropic raised the most: USD 13.0 bn"
    [[nodiscard]] QString ofFunding(const QList<ChartMark> &marks) const;

private:
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] std::vector<std::size_t> countriesNotBehind() const;
    [[nodiscard]] QString proviso(const QString &sentence,
                                  const std::vector<std::size_t> &notBehind) const;
    [[nodiscard]] QString leads(const QString &name) const;
    [[nodiscard]] QString share(const QString &names) const;
    [[nodiscard]] QString leadsBefore(const QString &first, const QString &second) const;
    [[nodiscard]] QString list(const QStringList &names) const;
    [[nodiscard]] QString places(const std::vector<std::string> &codes) const;
    [[nodiscard]] QStringList countriesAt(int rank) const;

    const Dataset &m_dataset;
    const Answer &m_answer;
    Language m_language;
};

} // namespace podium
